import { describe, expect, it } from 'vitest'
import { stem } from './stem.ts'

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
    ['koperasi', 'operasi'],
    ['tunjangan', 'penunjang'],
    ['pengadaan', 'keberadaan'],
    ['saluran', 'penyaluran'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b))
  })
})
