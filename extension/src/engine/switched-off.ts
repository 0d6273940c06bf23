import type { Adapter } from './adapter.ts'

/** An app, or one of its rules, that this release leaves out because its site has changed. */
export type SwitchedOff = { readonly app: string; readonly rule?: string }

/**
 * The list that ships with a release. It can only take away: no host, field or rule can be added or
 * changed by it, and nothing is fetched. An app that changed its pages is named here until its table is
 * right again; what was recorded of it before stays.
 */
export const switchedOff: readonly SwitchedOff[] = []

/** The adapter as this release may use it; nothing when all of it is switched off. */
export function withoutSwitchedOff(
  adapter: Adapter,
  list: readonly SwitchedOff[] = switchedOff,
): Adapter | undefined {
  const rows = list.filter(({ app }) => app === adapter.app)
  if (rows.length === 0) return adapter
  if (rows.some(({ rule }) => rule === undefined)) return undefined
  const isLeft = (rule: string) => !rows.some((row) => row.rule === rule)
  return { ...adapter, gestures: adapter.gestures.filter(({ rule }) => isLeft(rule)) }
}
