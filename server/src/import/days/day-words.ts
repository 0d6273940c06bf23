import type { DayKind } from '@jejak/shared/import/kinds'
import type { Change } from '@jejak/shared/import/report'
import type { RecordOf } from '../records.ts'
import type { Span } from './day-ground.ts'

type Fields = Readonly<Record<string, string | undefined>>

const FIELDS: { readonly [Kind in DayKind]: (record: RecordOf[Kind]) => Fields } = {
  absence: ({ kind, to, letter, link }) => ({
    jenis_cuti: kind,
    selesai: to,
    nomor_surat: letter,
    tautan_surat: link,
  }),
  holiday: ({ kind, to, name, source }) => ({
    sampai: to,
    nama_libur: name,
    jenis_libur: kind,
    sumber: source,
  }),
  roster: ({ shift }) => ({ jam: shift === null ? 'libur' : shiftWords(shift) }),
}

/** What is compared of a record, by the column that says it; undefined where a list says nothing of it. */
export const fieldsOf = <Kind extends DayKind>(kind: Kind, record: RecordOf[Kind]): Fields =>
  FIELDS[kind](record)

function shiftWords({
  start,
  end,
  breakStart,
  breakEnd,
}: Exclude<RecordOf['roster']['shift'], null>) {
  const rest = breakStart < breakEnd ? `, istirahat ${span(breakStart, breakEnd)}` : ''
  return `${span(start, end)}${rest}`
}
const span = (from: number, to: number) => `${clock(from)}–${clock(to)}`
const clock = (minute: number) => {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60) % 24)}.${two(minute % 60)}`
}

/** The days of a record. */
export const daysOf = (record: RecordOf[DayKind]): Span =>
  'day' in record ? { from: record.day, to: record.day } : { from: record.from, to: record.to }

/** What people call it. */
export function labelOf(
  record: RecordOf[DayKind],
  names: ReadonlyMap<string, string>,
): Pick<Change, 'name' | 'key'> {
  const { from, to } = daysOf(record)
  const key = from === to ? from : `${from} – ${to}`
  return { name: 'name' in record ? record.name : (names.get(record.nip) ?? ''), key }
}
