import { describe, expect, it } from 'vitest'
import { findMarks } from './marks.ts'

const told = (text: string) => findMarks(text).map((mark) => `${mark.kind} ${mark.text}`)

describe('findMarks', () => {
  it.each([
    ['Mengikuti rapat 19 Januari 2026', ['date 19 Januari 2026']],
    ['Perjalanan dinas 3–5 Feb 2026 ke Bandung', ['date 3–5 Feb 2026']],
    ['Rapat tgl 19/01/2026 dan 2026-01-20', ['date 19/01/2026', 'date 2026-01-20']],
    ['Apel hari Senin', ['date hari Senin']],
    ['Apel Jumat pagi', ['date Jumat']],
    ['Menyusun laporan bulan Januari', ['month bulan Januari']],
    ['Menyusun laporan Mei', ['month Mei']],
    ['Rekap absensi Okt 2026', ['month Okt 2026']],
    ['Menyusun laporan keuangan TW I', ['period TW I']],
    ['Mengikuti diklat sesi 3', ['period sesi 3']],
    ['Rapat ke-12 panitia', ['period ke-12']],
    ['Menyusun Renja 2027', ['period 2027']],
    ['Menyusun RKA TA 2027', ['period TA 2027']],
    ['Menelaah surat 000.1.2.3/45/2026 perihal cuti', ['number 000.1.2.3/45/2026']],
    ['Mengonsep B/123/OT.01/2026', ['number B/123/OT.01/2026']],
    ['Menindaklanjuti surat nomor 45', ['number nomor 45']],
  ])('marks in %j what must be looked at again', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    'Mengikuti rapat koordinasi',
    'Mar’ah mendata des. Sukamaju',
    'Melayani 12 pemohon',
    'Menelaah SPP/SPM',
    'Berkoordinasi dan/atau berdiskusi',
    'Mengikuti rapat mingguan',
    '',
  ])('leaves %j alone', (text) => {
    expect(told(text)).toEqual([])
  })

  it('says where a mark stands, and marks no character twice', () => {
    const text = 'Rapat 19 Januari 2026 membahas B/1/2026 bulan Mei ke-2'
    const marks = findMarks(text)
    expect(marks.map(({ from, to }) => text.slice(from, to))).toEqual(
      marks.map((mark) => mark.text),
    )
    for (const [i, mark] of marks.entries()) {
      expect(mark.from).toBeGreaterThanOrEqual(marks[i - 1]?.to ?? 0)
    }
    expect(marks).toHaveLength(4)
  })
})
