import { toTable } from '@jejak/shared/bkn/rows'
import type { Unsettled } from '@jejak/shared/bkn/settle'
import { toDay } from '@jejak/shared/calendar/day'

const entry = (id: number, text: string, more: Partial<Unsettled> = {}): Unsettled => ({
  id: String(id),
  day: toDay('2025-11-19'),
  start: 490,
  end: 580,
  text,
  rencanaAksi: 'Menyusun laporan keuangan bulanan',
  quantity: 1,
  unit: 'dokumen',
  evidence: ['https://drive.google.com/file/d/x/view?usp=sharing&a=1'],
  ...more,
})

/** What spreadsheets like to change: long numbers, times, formulas, separators, quotes. */
export const entries: readonly Unsettled[] = [
  entry(2, '198001012005011001'),
  entry(3, '=1+1'),
  entry(4, '+62 812'),
  entry(5, '-3'),
  entry(6, '@SUM(A1)'),
  entry(7, '=HYPERLINK("https://a.id","x")'),
  entry(8, 'Rapat; "notula", – dan é'),
  entry(9, "'kutip"),
  entry(10, 'Menyusun <tabel> & grafik', { start: 0, end: 1439, quantity: 0, evidence: [] }),
]
export const table = toTable(entries)
