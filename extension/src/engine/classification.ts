import type { Klass } from '@jejak/shared/capture/event'
import { fold } from './fold.ts'

const OPEN: ReadonlySet<Klass> = new Set(['biasa', 'penting'])
const KNOWN: readonly Klass[] = ['biasa', 'penting', 'sangat-rahasia', 'rahasia', 'terbatas']

/** The sifat as the page writes it. What is not on the list is `unknown`, and unknown is not open. */
export function klassOf(text: string): Klass {
  const name = fold(text).replaceAll(' ', '-')
  return KNOWN.find((klass) => klass === name) ?? 'unknown'
}

export const isOpen = (klass: Klass): boolean => OPEN.has(klass)

/** What may be said of a letter that is not open; nothing at all when not even its sifat could be read. */
export function closedLabel(klass: Klass): string {
  return klass === 'unknown' ? '' : `Naskah dinas (bersifat ${klass.replace('-', ' ')})`
}
