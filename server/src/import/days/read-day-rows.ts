import { ABSENCE_KINDS, type AbsenceKind } from '@jejak/shared/calendar/absence-kind'
import type { Shift } from '@jejak/shared/calendar/shift'
import { isSafeLink } from '@jejak/shared/entry/rules/bad-link'
import type { DayKind } from '@jejak/shared/import/kinds'
import type { RowReader } from '../read-cells.ts'
import { filled, listed, plainWords, said } from '../read-parts.ts'
import type { HolidayRecord, RecordOf } from '../records.ts'

const NAME = 120
const LETTER = 120
const SOURCE = 300
const LINK = 2000
const MINUTES = 1440

type Read<Kind extends DayKind> = {
  readonly named: undefined
  readonly record: RecordOf[Kind] | undefined
}
const WRONG = { named: undefined, record: undefined }

/** Rows that bear on days: leave and travel, holidays, shifts. */
export const DAY_READERS: { readonly [Kind in DayKind]: (cells: RowReader) => Read<Kind> } = {
  absence(cells) {
    const nip = cells.nip()
    const kind = listed(cells, 'jenis_cuti', ABSENCE_NAMES, 'not-an-absence-kind')
    const days = readDays(cells, 'mulai', 'selesai')
    const [letter, link] = [said(cells, 'nomor_surat', LETTER), said(cells, 'tautan_surat', LINK)]
    if (!nip || !kind || !days || letter === false || link === false) return WRONG
    if (kind === 'dinas' && !letter) return refused(cells, 'nomor_surat', 'no-letter')
    if (link && !isSafeLink(link)) return refused(cells, 'tautan_surat', 'bad-link')
    return { named: undefined, record: { nip, kind, ...days, letter, link } }
  },
  holiday(cells) {
    const days = readDays(cells, 'tanggal', 'sampai')
    const name = filled(cells, 'nama_libur', NAME)
    const kind = listed(cells, 'jenis_libur', HOLIDAY_NAMES, 'not-a-holiday-kind')
    const source = said(cells, 'sumber', SOURCE)
    if (!days || name === undefined || !kind || source === false) return WRONG
    return { named: undefined, record: { kind, ...days, name, source } }
  },
  roster(cells) {
    const nip = cells.nip()
    const day = cells.day('tanggal')
    if (day === null) cells.complain('tanggal', 'empty')
    const shift = readShift(cells)
    if (!nip || !day || shift === undefined) return WRONG
    return { named: undefined, record: { nip, day, shift } }
  },
}

function refused(cells: RowReader, column: string, code: 'no-letter' | 'bad-link') {
  cells.complain(column, code)
  return WRONG
}

/** One day where the second cell is empty. */
function readDays(cells: RowReader, first: string, last: string) {
  const from = cells.day(first)
  const to = cells.has(last) ? cells.day(last) : null
  if (from === null) cells.complain(first, 'empty')
  if (!from || to === undefined) return undefined
  if (to === null || to >= from) return { from, to: to ?? from }
  cells.complain(last, 'end-before-start')
  return undefined
}

const OFF = ['libur', 'off', 'l', 'lepas', 'lepas dinas', 'lepas jaga']

/** Null for a day off. A shift that ends no later than it begins ends on the next day. */
function readShift(cells: RowReader): Shift | null | undefined {
  if (OFF.includes(plainWords(cells.raw('masuk')))) return null
  const [start, end] = [cells.time('masuk'), cells.time('pulang')]
  if (start === undefined || end === undefined) return undefined
  if (start === null || end === null) {
    cells.complain(start === null ? 'masuk' : 'pulang', 'no-shift')
    return undefined
  }
  const after = (minute: number) => (minute <= start ? minute + MINUTES : minute)
  const last = after(end)
  const [from, to] = [restAt(cells, 'mulai_istirahat'), restAt(cells, 'selesai_istirahat')]
  if (from === undefined || to === undefined) return undefined
  if (from === null && to === null) return { start, end: last, breakStart: last, breakEnd: last }
  const rest = { breakStart: after(from ?? start), breakEnd: after(to ?? start) }
  const isInside =
    from !== null && to !== null && rest.breakStart <= rest.breakEnd && rest.breakEnd <= last
  if (isInside && start < MINUTES) return { start, end: last, ...rest }
  cells.complain('mulai_istirahat', 'break-outside')
  return undefined
}

const restAt = (cells: RowReader, column: string) => (cells.has(column) ? cells.time(column) : null)

const PLAIN = Object.fromEntries(
  ABSENCE_KINDS.flatMap((kind) => {
    const words = kind.replaceAll('-', ' ')
    return [words, `cuti ${words}`].map((name) => [name, kind] as const)
  }),
)
const ABSENCE_NAMES: Readonly<Record<string, AbsenceKind>> = {
  ...PLAIN,
  'cuti karena alasan penting': 'alasan-penting',
  'karena alasan penting': 'alasan-penting',
  'cuti di luar tanggungan negara': 'luar-tanggungan',
  'di luar tanggungan negara': 'luar-tanggungan',
  cltn: 'luar-tanggungan',
  'perjalanan dinas': 'dinas',
  'dinas luar': 'dinas',
  'tugas luar': 'dinas',
}

const HOLIDAY_NAMES: Readonly<Record<string, HolidayRecord['kind']>> = {
  'libur nasional': 'libur-nasional',
  nasional: 'libur-nasional',
  'cuti bersama': 'cuti-bersama',
  'libur instansi': 'instansi',
  instansi: 'instansi',
  daerah: 'instansi',
  'libur daerah': 'instansi',
  ramadan: 'ramadan',
  ramadhan: 'ramadan',
}
