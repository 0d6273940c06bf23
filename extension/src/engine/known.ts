import type { Probe } from './adapter.ts'
import type { Tools } from './tools.ts'

/** One of the names of a probe where it stands on the page. "Modul Pembayaran" and "PEMBAYARAN" both mean Pembayaran. */
export function readKnown(
  { value, names }: Extract<Probe, { by: 'known' }>,
  { fold, textOf }: Tools,
): string {
  const found = [...document.querySelectorAll(value)].map((element) =>
    fold(textOf(element)).replace(/^modul /, ''),
  )
  return names.find((name) => found.includes(fold(name))) ?? ''
}
