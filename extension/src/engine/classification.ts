import type { Classification } from '@jejak/shared/capture/event'
import type { Reading } from '../messages/page-report.ts'
import type { Tools } from './tools.ts'

const OPEN: readonly Classification[] = ['biasa', 'penting']
const KNOWN: readonly Classification[] = [...OPEN, 'sangat-rahasia', 'rahasia', 'terbatas']

/** The sifat as the page writes it. What is not on the list is `unknown`, and unknown is not open. */
export function klassOf(text: string, { fold }: Tools): Classification {
  const name = fold(text).replaceAll(' ', '-')
  return KNOWN.find((klass) => klass === name) ?? 'unknown'
}

export const isOpen = (klass: Classification): boolean => OPEN.includes(klass)

type Told = Pick<Reading, 'object' | 'link'>

/** A letter that is not open keeps its type and its sifat, nothing else; not even that when it could not be read. */
export function closeUnlessOpen(told: Told, klass: Classification): Told {
  if (isOpen(klass)) return told
  const { type, key } = told.object
  const label = klass === 'unknown' ? '' : `Naskah dinas (bersifat ${klass.replace('-', ' ')})`
  return { object: { type, key, label, klass }, link: null }
}
