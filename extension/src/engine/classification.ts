import type { Classification } from '@jejak/shared/capture/event'
import { fold } from './fold.ts'

const OPEN: ReadonlySet<Classification> = new Set(['biasa', 'penting'])
const KNOWN: readonly Classification[] = [
  'biasa',
  'penting',
  'sangat-rahasia',
  'rahasia',
  'terbatas',
]

/** The sifat as the page writes it. What is not on the list is `unknown`, and unknown is not open. */
export function klassOf(text: string): Classification {
  const name = fold(text).replaceAll(' ', '-')
  return KNOWN.find((klass) => klass === name) ?? 'unknown'
}

export const isOpen = (klass: Classification): boolean => OPEN.has(klass)

/** What may be said of a letter that is not open; nothing at all when not even its sifat could be read. */
export function closedLabel(klass: Classification): string {
  return klass === 'unknown' ? '' : `Naskah dinas (bersifat ${klass.replace('-', ' ')})`
}
