import { isDay, type Day } from '@jejak/shared/calendar/day'
import { KELAS_MAX, RUPIAH_MAX, type AllowanceRule } from '@jejak/shared/allowance/rule'
import { PREDIKAT, type Predikat } from '@jejak/shared/evaluation/predikat'
import { fail, ok, type Result } from '@jejak/shared/result'

/** A rule as it is typed. */
export type RuleText = {
  readonly name: string
  readonly number: string
  readonly date: string
  readonly predikat: Readonly<Record<Predikat, string>>
  readonly attendance: string
  readonly base: string
}

export type RuleFault =
  | { readonly what: 'words' | 'percent' | 'attendance' }
  /** The line of the amounts that is not right, counted from 1. */
  | { readonly what: 'base'; readonly line: number }

/** What percentages are until somebody says otherwise: those most regulations begin from, to be checked all the same. */
const START: Readonly<Record<Predikat, string>> = {
  'sangat-baik': '100',
  baik: '100',
  'butuh-perbaikan': '',
  kurang: '',
  'sangat-kurang': '',
}

export const textOf = (rule: AllowanceRule | null, today: Day): RuleText => ({
  name: rule?.name ?? '',
  number: rule?.number ?? '',
  date: rule?.date ?? today,
  predikat: rule ? mapPredikat((each) => String(rule.predikat[each])) : START,
  attendance: rule?.attendance == null ? '' : String(rule.attendance),
  base: (rule?.base ?? []).map(({ kelas, amount }) => `${kelas} ${amount}`).join('\n'),
})

/** The rule that was typed, or the first thing that is not right about it. */
export function readRule(text: RuleText): Result<AllowanceRule, RuleFault> {
  const { name, number, date } = text
  if (name.trim() === '' || number.trim() === '' || !isDay(date)) return fail({ what: 'words' })
  const predikat = mapPredikat((each) => wholeOf(text.predikat[each], 200))
  if (PREDIKAT.some((each) => Number.isNaN(predikat[each]))) return fail({ what: 'percent' })
  const attendance = text.attendance.trim() === '' ? null : wholeOf(text.attendance, 100)
  if (Number.isNaN(attendance)) return fail({ what: 'attendance' })
  const base = readBase(text.base)
  if (!base.ok) return base
  return ok({
    name: name.trim(),
    number: number.trim(),
    date,
    predikat,
    attendance,
    base: base.value,
  })
}

function readBase(text: string): Result<AllowanceRule['base'], RuleFault> {
  const found: AllowanceRule['base'] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const [, kelas = '', digits = ''] =
      /^\s*(\d{1,2})[\s;:]+(?:Rp\s?)?([\d.]+)\s*$/i.exec(line) ?? []
    const each = { kelas: Number(kelas), amount: Number(digits.replaceAll('.', '')) }
    const isRight =
      each.kelas >= 1 &&
      each.kelas <= KELAS_MAX &&
      each.amount >= 1 &&
      each.amount <= RUPIAH_MAX &&
      !found.some((other) => other.kelas === each.kelas)
    if (!isRight) return fail({ what: 'base', line: at + 1 })
    found.push(each)
  }
  return ok(found)
}

const wholeOf = (text: string, most: number): number =>
  /^\s*\d{1,3}\s*$/.test(text) && Number(text) <= most ? Number(text) : Number.NaN

const mapPredikat = <Value>(of: (predikat: Predikat) => Value) =>
  Object.fromEntries(PREDIKAT.map((each) => [each, of(each)])) as Record<Predikat, Value>
