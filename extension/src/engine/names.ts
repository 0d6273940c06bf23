import type { Probe } from './adapter.ts'
import { attributeOf, holds } from './attribute.ts'
import type { Tools } from './tools.ts'

const READABLE_QUERY: ReadonlySet<string> = new Set(['sourcedoc', 'file', 'action', 'type'])

/** A part of the address's query; only the few that name an object. */
export const queryOf = (search: string, name: string, { kept }: Tools): string =>
  READABLE_QUERY.has(name) ? kept(new URLSearchParams(search).get(name)) : ''

export type NameProbe = Extract<Probe, { by: 'attr' | 'known' | 'query' }>

/** The text of a probe that finds a name elsewhere than in the page's text, or empty. */
export function readName(probe: NameProbe, search: string, tools: Tools): string {
  const { fold, textOf } = tools
  if (probe.by === 'query') {
    const text = queryOf(search, probe.value, tools)
    return probe.names ? (probe.names.find((name) => fold(name) === fold(text)) ?? '') : text
  }
  const elements = [...document.querySelectorAll(probe.value)]
  if (probe.by === 'known') {
    // "Modul Pembayaran" and "PEMBAYARAN" both mean Pembayaran.
    const folded = elements.map((element) => fold(textOf(element)).replace(/^modul /, ''))
    return probe.names.find((name) => folded.includes(fold(name))) ?? ''
  }
  const texts = elements.map((element) => attributeOf(element, probe.attr, tools))
  const text = texts.find((one) => one !== '') ?? ''
  return probe.sameAs && !holds(probe.sameAs, text, tools) ? '' : text
}
