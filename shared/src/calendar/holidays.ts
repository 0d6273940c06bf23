import type { Day } from './day.ts'
import { toDay } from './day.ts'
import type { HolidayKind } from './holiday-kind.ts'

export type Holiday = { readonly day: Day; readonly name: string; readonly kind: HolidayKind }

/** Where the days below are from. At least one news page differs: an agency checks and adapts them before use. */
export const HOLIDAY_SOURCE_2026 =
  'SKB Tiga Menteri Nomor 1497/2025, 2/2025, dan 5/2025 tentang Hari Libur Nasional dan Cuti Bersama 2026'

const libur = (day: string, name: string): Holiday => ({
  day: toDay(day),
  name,
  kind: 'libur-nasional',
})
const cuti = (day: string, name: string): Holiday => ({
  day: toDay(day),
  name: `Cuti bersama ${name}`,
  kind: 'cuti-bersama',
})

/** Data the agency edits, never a rule in code: presidents and ministers move these days mid-year. */
export const HOLIDAYS_2026: readonly Holiday[] = [
  libur('2026-01-01', 'Tahun Baru 2026'),
  libur('2026-01-16', 'Isra Mikraj Nabi Muhammad SAW'),
  cuti('2026-02-16', 'Tahun Baru Imlek'),
  libur('2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'),
  cuti('2026-03-18', 'Hari Suci Nyepi'),
  libur('2026-03-19', 'Hari Suci Nyepi Tahun Baru Saka 1948'),
  cuti('2026-03-20', 'Idulfitri'),
  libur('2026-03-21', 'Idulfitri 1447 Hijriah'),
  libur('2026-03-22', 'Idulfitri 1447 Hijriah'),
  cuti('2026-03-23', 'Idulfitri'),
  cuti('2026-03-24', 'Idulfitri'),
  libur('2026-04-03', 'Wafat Yesus Kristus'),
  libur('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)'),
  libur('2026-05-01', 'Hari Buruh Internasional'),
  libur('2026-05-14', 'Kenaikan Yesus Kristus'),
  cuti('2026-05-15', 'Kenaikan Yesus Kristus'),
  libur('2026-05-27', 'Iduladha 1447 Hijriah'),
  cuti('2026-05-28', 'Iduladha'),
  libur('2026-05-31', 'Hari Raya Waisak 2570 BE'),
  libur('2026-06-01', 'Hari Lahir Pancasila'),
  libur('2026-06-16', 'Tahun Baru Islam 1448 Hijriah'),
  libur('2026-08-17', 'Proklamasi Kemerdekaan'),
  libur('2026-08-25', 'Maulid Nabi Muhammad SAW'),
  cuti('2026-12-24', 'Natal'),
  libur('2026-12-25', 'Natal'),
]

/** Expected from the calendar; the agency corrects it once the government has announced the days. */
export const RAMADAN_2026 = { from: toDay('2026-02-19'), to: toDay('2026-03-20') } as const
