import { describe, expect, it } from 'vitest'
import { parseDuration } from './length-phrases.ts'
import { takeApart, type Apart } from './take-apart.ts'

const office = { hours: { start: 450, end: 960 }, zone: 420 }
const told = (line: string, more = {}) => takeApart(line, { ...office, ...more })

describe('takeApart', () => {
  it.each<[string, Apart]>([
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
    ['09.00-08.00 mundur', { text: 'mundur', backwards: { start: 540, end: 480 } }],
    ['', { text: '' }],
  ])('takes %j apart', (line, expected) => {
    expect(told(line)).toEqual(expected)
  })

  it.each([
    'rapat pukul 08.00 WIB s.d. 10.00 WIB',
    'rapat 08.00 WIB sampai dengan 10.00',
    'rapat 08.00 -- 10.00',
    'rapat 08.00 − 10.00',
    'rapat jam 8 s.d. 10',
    'rapat jam 8 sampai jam 10',
    'rapat jam 8-10',
    'rapat pkl 08.00-10.00',
    'rapat (08.00-10.00)',
    'rapat dari pukul 8 pagi sampai pukul 10',
    'jam delapan sampai jam sepuluh rapat',
    '8-10 rapat',
    'rapat 08.00-10.00 (2 jam)',
    'rapat mulai 08.00 selama 2 jam',
    'rapat dimulai pukul 08.00 dan selesai pukul 10.00',
    'rapat mulai jam 8 selesai jam 10',
    'rapat dari jam 8 ke jam 10',
    'rapat @08.00-10.00',
    'rapat pk. 8.00 - 10.00',
  ])('reads a stretch as invitations write it: %j', (line) => {
    expect(told(line)).toEqual({ text: 'rapat', start: 480, end: 600, minutes: 120 })
  })

  it.each([
    ['rapat pukul 08.00 WIB s.d. selesai', 480],
    ['Pukul : 08.00 WIB - selesai rapat', 480],
    ['rapat 08.00-selesai', 480],
    ['rapat jam setengah sembilan', 510],
    ['setengah sembilan rapat', 510],
    ['rapat jam 9 kurang 15 menit', 525],
    ['rapat jam 2 siang', 840],
    ['rapat jam 9 lewat seperempat', 555],
    ['rapat dimulai pukul 08.00', 480],
    ['rapat jam 7 malam', 1140],
  ])('reads a start whose end is open: %j', (line, start) => {
    expect(told(line)).toEqual({ text: 'rapat', start })
  })

  it.each([
    ['rapat setengah jam', 30],
    ['rapat satu setengah jam', 90],
    ['rapat 1 1/2 jam', 90],
    ['rapat 2½ jam', 150],
    ['rapat 2 x 45 menit', 90],
    ['rapat dua jam lima belas menit', 135],
    ['rapat 1 jam lebih 15 menit', 75],
    ['rapat 3 JP @ 40 menit', 120],
    ['rapat 1j30m', 90],
    ['rapat satu jam setengah', 90],
  ])('adds up a length in parts, fractions and products: %j', (line, minutes) => {
    expect(told(line)).toEqual({ text: 'rapat', minutes })
  })

  it.each([
    'Mengajar kelas 7A',
    'Monev Kelurahan 4B',
    'Rapat di ruang 2J',
    'Survei saluran 30 m',
    'Menelaah pasal 8 s.d. 10',
    'Membina kelas 7 - 9',
    'Mengolah nilai 8.30 ke rapor',
    'Layanan 24 jam puskesmas',
    'Menyiapkan layanan 1x24 jam',
    'Mengajar jam ke 1-2',
    'Menerima tamu dari 3 desa',
    'Rapat sampai jam 10.00',
    'Menyiapkan bahan rapat besok',
    'Menelaah surat tanggal 12 Mei 2026',
    'rapat 08.00-10.00-12.00',
    'menyusun 1 jam 90 menit',
    'rapat jam 9 lebih',
    'selesai jam 10 input data',
    'Mengajar kelas XI IPA 2 jam ke 3-4',
    'senin kemarin rapat',
  ])('leaves what is a name, a limit or no time in the words: %j', (line) => {
    expect(told(line)).toEqual({ text: line })
  })

  it.each([
    ['kemarin rapat 08.00-10.00', { offset: -1 }],
    ['rapat besok 08.00-10.00', { offset: 1 }],
    ['Selasa, 12 Mei 2026 rapat 08.00-10.00', { date: '2026-05-12' }],
    ['rapat 08.00-10.00 kemarin lusa', { offset: -2 }],
  ])('tells the day that is said: %j', (line, day) => {
    expect(told(line)).toMatchObject({ text: 'rapat', start: 480, end: 600, minutes: 120, day })
  })
})

/** Lines that drawn sentences brought to light, each once read wrong. */
describe('takeApart, on what a fuzz found', () => {
  it.each<[string, Partial<Apart>]>([
    [
      'Menyiapkan layanan 1x24 jam 09.15 s.d. 10:45',
      { text: 'Menyiapkan layanan 1x24 jam', start: 555, end: 645 },
    ],
    [
      'Verifikasi data dua desa beberapa jam 3 dokumen',
      { text: 'Verifikasi data dua desa beberapa jam 3 dokumen' },
    ],
    [
      'jam 3 sampai jam 4 sore Menyusun jadwal piket besok pagi',
      { text: 'Menyusun jadwal piket besok pagi', start: 900, end: 960 },
    ],
    [
      'Menelaah pasal 8 s.d. 10 jam 16:50 − 19.20',
      { text: 'Menelaah pasal 8 s.d. 10', start: 1010, end: 1160 },
    ],
    [
      'Uji coba aplikasi versi 1.30 jam 15:00 s.d 16.00',
      { text: 'Uji coba aplikasi versi 1.30', start: 900, end: 960 },
    ],
    ['Layanan 24 jam puskesmas satu setengah jam 1 laporan', { doubt: expect.anything() }],
    ['Pendataan RT 05/RW 02 setengah jam', { doubt: expect.anything() }],
    ['Pendataan RT 05/RW 02 ½ jam', { doubt: expect.anything() }],
    [
      'rapat koordinasi lintas bidang 1 jam 30 menit',
      { text: 'rapat koordinasi lintas bidang', minutes: 90 },
    ],
    ['Rapat antar bidang 2 jam', { text: 'Rapat antar bidang', minutes: 120 }],
    ['Mengajar di ruang 2j', { doubt: expect.anything() }],
    ['Pendataan RT 05 seperempat jam', { text: 'Pendataan RT 05', minutes: 15 }],
    [
      'Menyusun rencana setengah tahun 4 jam 3 laporan',
      { text: 'Menyusun rencana setengah tahun 3 laporan', minutes: 240 },
    ],
    ['Menyusun laporan TW 2 jam 8-an', { text: 'Menyusun laporan TW 2 jam 8-an' }],
    [
      'Mengajar kelas 4 SD Negeri 3 jam 8 - 10',
      { text: 'Mengajar kelas 4 SD Negeri 3', start: 480, end: 600 },
    ],
    ['zoom sosialisasi e-Kinerja 1-2 jam 2 kegiatan', { doubt: expect.anything() }],
    ['Verifikasi data dua desa 08.00-09.00, 10.00-11.00', { doubt: expect.anything() }],
    ['Melayani pemohon KTP, 1 Jam 20 Menit.', { text: 'Melayani pemohon KTP.', minutes: 80 }],
    ['08.00 - rapat koordinasi', { text: 'rapat koordinasi', start: 480 }],
  ])('%j', (line, expected) => {
    expect(told(line)).toMatchObject(expected)
  })
})

describe('what is not certain is asked', () => {
  const lines = (line: string, more = {}) => told(line, more).doubt?.options.map((one) => one.line)

  it('asks how long a lesson is, unless the person has said so', () => {
    expect(lines('mengajar kelas 7A 3 JP')).toEqual([
      'mengajar kelas 7A 3 JP @ 35 menit',
      'mengajar kelas 7A 3 JP @ 40 menit',
      'mengajar kelas 7A 3 JP @ 45 menit',
    ])
    expect(told('mengajar 4 jam pelajaran', { lessonMinutes: 45 })).toEqual({
      text: 'mengajar',
      minutes: 180,
      lessonMinutes: 45,
    })
  })

  it('asks whether a length inside the sentence is of the work or of a thing, and takes either answer', () => {
    const { doubt } = told('Mengedit 10 menit video profil')
    expect(doubt?.kind).toBe('length')
    const [length, words] = doubt?.options ?? []
    expect(told(length?.line ?? '')).toEqual({ text: 'Mengedit video profil', minutes: 10 })
    expect(told(words?.line ?? '', { asWords: words?.asWords })).toEqual({
      text: 'Mengedit 10 menit video profil',
    })
  })

  it('asks which of two times is meant, and a range that a length contradicts', () => {
    expect(lines('rapat 08.00-10.00 dan 13.00-15.00')).toEqual([
      'rapat pukul 08.00–10.00',
      'rapat pukul 13.00–15.00',
    ])
    expect(told('rapat 08.00-10.00 3 jam').doubt?.kind).toBe('which')
  })

  it('asks about the time of another zone', () => {
    expect(lines('rapat 09.00-10.00 WITA')).toEqual([
      'rapat pukul 08.00–09.00',
      'rapat pukul 09.00–10.00',
    ])
    expect(told('rapat 09.00-10.00 WIB').start).toBe(540)
  })

  it('asks whether a day is the entry’s or belongs to a thing, and in which order a date is written', () => {
    expect(lines('menyusun laporan keuangan kemarin')).toEqual([
      'kemarin menyusun laporan keuangan',
      'menyusun laporan keuangan kemarin',
    ])
    expect(lines('tgl 12/05/2026 rapat')?.slice(0, 2)).toEqual([
      '2026-05-12 rapat',
      '2026-12-05 rapat',
    ])
  })

  it('takes every answer that it offers without asking the same again', () => {
    for (const line of [
      'konseling siswa @ 15 menit',
      'menyiapkan video berdurasi 5 menit',
      'apel 8.15',
      'apel jam 7',
      'rapat 1-2 jam',
      'rapat 45m',
      'evaluasi 9-10',
    ])
      for (const option of told(line).doubt?.options ?? [])
        expect(told(option.line, { asWords: option.asWords }).doubt).toBeUndefined()
  })
})

describe('parseDuration', () => {
  it('knows no unit without its name', () => {
    const bare = ['2', '1.5', '8.15', '130', '0:30']
    expect(bare.map(parseDuration)).toEqual(bare.map(() => undefined))
    expect(['1,5 jam', '1j30m', '45m', '2h'].map(parseDuration)).toEqual([90, 90, 45, 120])
  })
})
