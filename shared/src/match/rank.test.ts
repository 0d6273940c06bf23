import { describe, expect, it } from 'vitest'
import { rank } from './rank.ts'
import { stem } from './stem.ts'

const plan = [
  {
    id: 'kas',
    rencanaAksi: 'Menatausahakan kas',
    rhk: 'Tertibnya administrasi keuangan',
    indikator: 'Buku kas umum',
  },
  {
    id: 'surat',
    rencanaAksi: 'Mengelola surat masuk dan surat keluar',
    rhk: 'Terlaksananya administrasi persuratan',
    indikator: 'Jumlah surat',
  },
  {
    id: 'kinerja',
    rencanaAksi: 'Menyusun laporan kinerja instansi',
    rhk: 'Meningkatnya akuntabilitas',
    indikator: 'Dokumen LKjIP',
  },
]
const first = (text: string, memory: Parameters<typeof rank>[2] = [], about = {}) =>
  rank(text, plan, memory, about)[0]?.id

describe('rank', () => {
  it('finds the rencana aksi through other forms of its words and abbreviations', () => {
    expect(first('Menyusun LKjIP Dinas 2025')).toBe('kinerja')
    expect(first('Penatausahaan BKU Februari')).toBe('kas')
    expect(first('Mendisposisikan 6 surat masuk')).toBe('surat')
  })

  it('says which words speak for it', () => {
    expect(rank('Mendisposisikan 6 surat masuk', plan, [])[0]?.because).toContain('surat')
  })

  it('abstains rather than guess', () => {
    expect(rank('Mengikuti senam Jumat sehat', plan, [])).toEqual([])
    expect(rank('Menyusun sesuatu', plan, [])).toEqual([])
    expect(rank('', plan, [])).toEqual([])
    expect(rank('Menyusun LKjIP', [], [])).toEqual([])
  })

  it('learns from what the person chose before', () => {
    const memory = [{ text: 'Mengikuti senam Jumat', planId: 'kinerja' }]
    expect(first('Mengikuti senam Jumat sehat', memory)).toBe('kinerja')
  })

  it('follows the same document wherever its name goes', () => {
    const memory = [{ text: 'Catatan', planId: 'kas', objectKey: 'd1' }]
    expect(first('Memperbarui dokumen Tanpa petunjuk', memory, { objectKey: 'd1' })).toBe('kas')
  })

  it('gives scores between 0 and 1, best first', () => {
    const scores = rank('Laporan kinerja dan surat keuangan', plan, []).map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
  })
})

describe('stem', () => {
  it.each([
    ['penyusunan', 'menyusun'],
    ['pengelolaan', 'mengelola'],
    ['pengiriman', 'kirim'],
    ['penilaian', 'nilai'],
    ['pemutakhiran', 'memutakhirkan'],
    ['pelaporan', 'melaporkan'],
    ['verifikasi', 'memverifikasi'],
    ['terlaksananya', 'melaksanakan'],
    ['pembayaran', 'membayar'],
    ['rekapitulasi', 'merekapitulasi'],
  ])('brings %s and %s together', (a, b) => {
    expect(stem(a)).toBe(stem(b))
  })

  it.each([
    ['surat', 'arsip'],
    ['laporan', 'lapor'],
    ['pegawai', 'gawai'],
    ['kegiatan', 'giat'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b))
  })
})
