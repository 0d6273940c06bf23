import type { CaptureEvent } from '../capture/event.ts'
import type { Catalogue, Ident } from './catalogue.ts'

/** A confirmed action: gesture and outcome were both seen. */
export type Act = {
  readonly at: number
  readonly ident: Ident
  readonly app: string
  readonly type: string
  readonly tab: number
  readonly rule: string
  readonly count: number
  readonly trusted: boolean
}

/** What a person would call the visit when it carried several acts: the weightiest first. */
const WEIGHT = [
  'sign',
  'approve',
  'reject',
  'verify',
  'dispose',
  'complete',
  'send',
  'register',
  'submit',
  'create',
  'upload',
  'file',
  'comment',
  'read',
]

const weightOf = (rule: string) => {
  const index = WEIGHT.indexOf(rule)
  return index === -1 ? WEIGHT.length : index
}

export function principalRule(acts: readonly Act[]): string | undefined {
  return acts.reduce<Act | undefined>(
    (best, act) => (best && weightOf(best.rule) <= weightOf(act.rule) ? best : act),
    undefined,
  )?.rule
}

/** How many things an act of this rule was done to: a letter signed twice is one letter. */
export function countOf(acts: readonly Act[], rule: string): number {
  const letters = new Map<Ident, number>()
  let others = 0
  for (const act of acts) {
    if (act.rule !== rule) continue
    if (act.type.startsWith('naskah')) {
      letters.set(act.ident, Math.max(letters.get(act.ident) ?? 0, act.count))
    } else others += act.count
  }
  return [...letters.values()].reduce((sum, count) => sum + count, others)
}

/** All acts of watched apps, in order, outside pauses. */
export function acts(
  events: readonly CaptureEvent[],
  catalogue: Catalogue,
  isWatched: (app: string) => boolean,
): readonly Act[] {
  const found: Act[] = []
  let paused = false
  for (const event of events) {
    if (event.type === 'pause') paused = event.on
    if (event.type !== 'action' || paused || !isWatched(event.app)) continue
    found.push({
      at: event.at,
      ident: catalogue.identOf(event),
      app: event.app,
      type: event.object.type,
      tab: event.tab,
      rule: event.rule,
      count: event.count ?? 1,
      trusted: event.trusted !== false,
    })
  }
  return found
}
