import type { Probe } from './adapter.ts'
import type { Tools } from './tools.ts'

const READABLE_QUERY: ReadonlySet<string> = new Set(['sourcedoc', 'file', 'action', 'type'])

/** A part of the address's query; only the few that name an object. */
export const queryOf = (search: string, name: string, { kept }: Tools): string =>
  READABLE_QUERY.has(name) ? kept(new URLSearchParams(search).get(name)) : ''

/** The same as a probe asks for it: one of its names, where it has some. */
export function readQuery(
  { value, names }: Extract<Probe, { by: 'query' }>,
  search: string,
  tools: Tools,
): string {
  const text = queryOf(search, value, tools)
  return names ? (names.find((name) => tools.fold(name) === tools.fold(text)) ?? '') : text
}
