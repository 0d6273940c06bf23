import { TEXT_MAX, UNIT_MAX, type EntryContent } from '@jejak/shared/entry/entry'
import { parseTypedTime } from '@jejak/shared/quick-add/typed-time'
import { readWholeNumber } from '@jejak/shared/text/whole-number'
import { toOneLine, type FormValue } from './form-value.ts'

export type FormField = 'start' | 'end' | 'text' | 'quantity' | 'unit' | 'quality'

/** The content the form stands for, and the controls that do not say anything yet. */
export function readForm(value: FormValue): {
  readonly content: EntryContent
  readonly unreadable: readonly FormField[]
} {
  const start = parseTypedTime(value.start)
  // Forms that were left open by an earlier release say midnight as 00:00; read as an end, it is 24:00.
  const end = parseTypedTime(value.end, 'end')
  const text = toOneLine(value.text).trim()
  const unit = toOneLine(value.unit).trim()
  const quantity = readWhole(value.quantity, 1_000_000)
  const quality = value.quality.trim() === '' ? null : readWhole(value.quality, 100)
  const unreadable: FormField[] = []
  if (start === undefined) unreadable.push('start')
  if (end === undefined) unreadable.push('end')
  if (text.length > TEXT_MAX) unreadable.push('text')
  if (quantity === undefined) unreadable.push('quantity')
  if (unit.length > UNIT_MAX) unreadable.push('unit')
  if (quality === undefined) unreadable.push('quality')
  return {
    unreadable,
    content: {
      day: value.day,
      start: start ?? 0,
      end: end ?? 0,
      text,
      planId: value.planId,
      quantity: quantity ?? 0,
      unit,
      quality: quality ?? null,
      evidence: value.evidence,
      origin: value.origin,
    },
  }
}

function readWhole(text: string, max: number): number | undefined {
  const value = readWholeNumber(text)
  return value !== undefined && value <= max ? value : undefined
}
