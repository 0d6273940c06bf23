import { describe, expect, it } from 'vitest'
import { parseDuration, parseQuickAdd } from './quick-add.ts'

describe('parseQuickAdd', () => {
  it.each([
    ['rapat koordinasi 1 jam 30 menit', { text: 'rapat koordinasi', minutes: 90 }],
    ['08.15–09.00 apel', { text: 'apel', start: 495, end: 540, minutes: 45 }],
    ['08:15 - 09:00 WIB apel pagi', { text: 'apel pagi', start: 495, end: 540, minutes: 45 }],
    ['menyusun nota dinas, 1,5 jam', { text: 'menyusun nota dinas', minutes: 90 }],
    [
      'pukul 13.00 verifikasi SPJ 45 menit',
      { text: 'verifikasi SPJ', start: 780, end: 825, minutes: 45 },
    ],
    ['apel pagi 07.30 s.d. 08.00', { text: 'apel pagi', start: 450, end: 480, minutes: 30 }],
    ['piket 22.00–24.00', { text: 'piket', start: 1320, end: 1440, minutes: 120 }],
    ['menelaah surat 000.1.2.3/45/2026', { text: 'menelaah surat 000.1.2.3/45/2026' }],
    ['menyusun laporan TW 2', { text: 'menyusun laporan TW 2' }],
    ['2 jam', { text: '', minutes: 120 }],
    ['piket selama 3 jam', { text: 'piket', minutes: 180 }],
    ['mengajar 4 jam pelajaran', { text: 'mengajar pelajaran', minutes: 240 }],
    ['09.00-08.00 mundur', { text: '09.00-08.00 mundur' }],
    ['', { text: '' }],
  ])('takes %j apart', (line, expected) => {
    expect(parseQuickAdd(line)).toEqual(expected)
  })
})

describe('parseDuration', () => {
  it('knows no unit without its name', () => {
    expect(['2', '1.5', '8.15', '130', '0:30'].map(parseDuration)).toEqual(Array(5).fill(undefined))
  })
})
