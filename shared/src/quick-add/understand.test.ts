import { describe, expect, it } from 'vitest'
import { isWeakOpener } from '../entry/weak-opener.ts'
import { offerOpeners } from '../suggest/opener.ts'
import { understand } from './understand.ts'
import { amountOf } from '../suggest/unit.ts'

const office = { hours: { start: 450, end: 960 } }

describe('understand', () => {
  it('tells time, text, quantity and unit of a line', () => {
    expect(understand('menyusun laporan keuangan 08.15–09.00', office)).toEqual({
      text: 'Menyusun laporan keuangan',
      start: 495,
      end: 540,
      minutes: 45,
      quantity: 1,
      unit: 'laporan',
      isWeak: false,
      openers: [],
    })
  })

  it('takes a bare hour for the one in working time', () => {
    expect(understand('rapat jam 2 1 jam', office)).toMatchObject({ start: 840, end: 900 })
    expect(understand('rapat jam 9', office)).toMatchObject({ text: 'Rapat', start: 540 })
    expect(understand('piket jam 22 2 jam', office)).toMatchObject({ start: 1320, end: 1440 })
  })

  it('asks which half of the day is meant when both or neither is working time', () => {
    expect(understand('apel jam 7', office).doubt).toEqual({
      kind: 'hour',
      options: [
        { line: 'apel pukul 07.00', asWords: [], meaning: { kind: 'when', start: 420 } },
        { line: 'apel pukul 19.00', asWords: [], meaning: { kind: 'when', start: 1140 } },
      ],
    })
    const always = { hours: { start: 0, end: 1440 } }
    expect(understand('piket jam 9', always).doubt?.options).toHaveLength(2)
    expect(understand('apel jam 7', { hours: null }).doubt?.options).toHaveLength(2)
  })

  it('asks whether a bare number is a time, a length or words, and takes the answer', () => {
    const clock = understand('apel 8.15', office)
    expect(clock.start).toBeUndefined()
    expect(clock.doubt?.options.map(({ meaning }) => meaning)).toEqual([
      { kind: 'when', start: 495 },
      { kind: 'words', words: '8.15' },
    ])
    expect(understand(clock.doubt?.options[0]?.line ?? '', office)).toMatchObject({ start: 495 })
    const length = understand('rapat 1,5', office)
    expect(length.minutes).toBeUndefined()
    expect(length.doubt?.kind).toBe('length')
    expect(understand(length.doubt?.options[0]?.line ?? '', office)).toMatchObject({ minutes: 90 })
  })

  it('asks nothing about numbers of letters, periods and durations', () => {
    for (const line of [
      'menelaah surat 000.1.2.3/45/2026 30 menit',
      'menyusun laporan TW 2 45 menit',
      'rapat 1,5 jam',
      '2 jam menyusun RKA',
      '',
    ])
      expect(understand(line, office).doubt).toBeUndefined()
  })

  it('counts thousands as they are written', () => {
    expect(understand('memverifikasi 1.250 data 2 jam', office)).toMatchObject({
      quantity: 1250,
      unit: 'data',
      minutes: 120,
    })
  })
})

describe('offerOpeners', () => {
  it.each([
    ['Rapat koordinasi', ['Mengikuti rapat koordinasi', 'Memimpin rapat koordinasi']],
    ['Apel pagi', ['Mengikuti apel pagi']],
    ['Verifikasi SPJ bulan Mei', ['Memverifikasi SPJ bulan Mei']],
    ['koordinasi dengan Bappeda', ['Berkoordinasi dengan Bappeda']],
    ['Koordinasi anggaran', ['Mengoordinasikan anggaran']],
    ['Piket', ['Melaksanakan piket']],
    ['Laporan keuangan', ['Menyusun laporan keuangan', 'Menelaah laporan keuangan']],
    ['SPJ', []],
    ['Membantu pimpinan', []],
    ['Menyusun laporan', []],
    ['', []],
  ])('offers for %j', (text, expected) => {
    expect(offerOpeners(text)).toEqual(expected)
  })

  it('never offers what the rules of entries would flag again', () => {
    const texts = [
      'Rapat',
      'Apel',
      'koordinasi',
      'konsultasi ke BKN',
      'ttd SK',
      'cek berkas',
      'FGD',
    ]
    const offered = texts.flatMap(offerOpeners)
    expect(offered.length).toBeGreaterThan(texts.length)
    expect(offered.filter(isWeakOpener)).toEqual([])
  })
})

describe('amountOf', () => {
  it.each([
    ['Menelaah 3 surat masuk', 3, 'surat'],
    ['Memverifikasi 12 SPP', 12, 'dokumen'],
    ['Mengonsep nota dinas', 1, 'dokumen'],
    ['Mengikuti rapat koordinasi', 1, 'rapat'],
    ['Mengikuti apel', 1, 'kegiatan'],
    ['Menelaah surat 45/2026', 1, 'surat'],
    ['', 1, 'kegiatan'],
  ])('reads %j', (text, quantity, unit) => {
    expect(amountOf(text)).toEqual({ quantity, unit })
  })
})
