import type { Answers, Settled } from './convention.ts'
import { isDateCell, textOf, type SheetCell } from './sheet.ts'

/** Which mark stands in front of each three digits; the other one is the decimal mark. */
export type NumberConvention = 'dots' | 'commas'

const DOT_GROUPS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
const COMMA_GROUPS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const PLAIN = /^\d+(?:[.,]\d+)?$/
const WITH_UNIT = /^([\d.,]+)\s*(\p{L}[\p{L}\s]*)$/u

export type Amount = { readonly quantity: number; readonly unit: string }

/**
 * How the numbers of a column are written. Groups of three behind points are thousands in Indonesian ("1.000"); behind a comma
 * they may be thousands or decimals, and the person is asked.
 */
export function settleNumbers(
  cells: readonly SheetCell[],
  answers: Answers,
): Settled<NumberConvention> {
  const texts = cells.map((cell) => partsOf(cell).number)
  const doubtful = texts.find((text) => COMMA_GROUPS.test(text))
  if (doubtful === undefined) return { kind: 'settled', convention: 'dots' }
  if (answers.numbers !== undefined) {
    return { kind: 'settled', convention: answers.numbers === 'first' ? 'commas' : 'dots' }
  }
  const [first, second] = (['commas', 'dots'] as const).map((convention) =>
    String(toNumber(doubtful, convention)),
  )
  return {
    kind: 'ask',
    question: { id: 'numbers', cell: doubtful, first: first ?? '', second: second ?? '' },
  }
}

/** Quantity and unit of a row: "3 dokumen" has both. NaN for what is no number; empty means 1, the form's usual value. */
export function readAmount(cell: SheetCell, unit: string, convention: NumberConvention): Amount {
  if (typeof cell === 'number') return { quantity: cell, unit }
  if (textOf(cell) === '') return { quantity: 1, unit }
  const { number, words } = partsOf(cell)
  const isTwoUnits = words !== '' && unit !== '' && words.toLowerCase() !== unit.toLowerCase()
  return { quantity: isTwoUnits ? Number.NaN : toNumber(number, convention), unit: unit || words }
}

function partsOf(cell: SheetCell): { readonly number: string; readonly words: string } {
  const text = isDateCell(cell) ? '' : textOf(cell)
  const [, number = text, words = ''] = WITH_UNIT.exec(text) ?? []
  return { number, words: words.trim() }
}

function toNumber(text: string, convention: NumberConvention): number {
  const isGrouped = convention === 'dots' ? DOT_GROUPS : COMMA_GROUPS
  const [group, mark] = convention === 'dots' ? ['.', ','] : [',', '.']
  if (isGrouped.test(text))
    return Number(text.replaceAll(group as string, '').replace(mark as string, '.'))
  return PLAIN.test(text) ? Number(text.replace(',', '.')) : Number.NaN
}
