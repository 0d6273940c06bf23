import { describe, expect, it } from 'vitest'
import type { PastChoice } from './plan.ts'
import { ranker } from './rank.ts'
import { loadOfficeWords } from './vocabulary/load-office-words.ts'

const OFFICE_WORDS = await loadOfficeWords()

const item = (id: string, rencanaAksi: string, rhk = '', indikator = '') => ({
  id,
  rencanaAksi,
  rhk,
  indikator,
})

const plan = [
  item('kas', 'Menatausahakan kas', 'Tertibnya administrasi keuangan', 'Buku kas umum'),
  item('arsip', 'Memindahkan arsip inaktif', 'Terkelolanya arsip', 'Daftar arsip'),
  item('kebutuhan', 'Menyusun dokumen kebutuhan', 'Tersedianya dokumen', 'Jumlah dokumen'),
  item('uji', 'Menguji kendaraan bermotor', 'Laiknya kendaraan', 'Jumlah kendaraan'),
]

const firstOf = (text: string, memory: readonly PastChoice[] = [], about = {}, items = plan) =>
  ranker({ plan: items, memory, vocabulary: OFFICE_WORDS })(text, about)[0]

const certainOf = (...asked: Parameters<typeof firstOf>) => {
  const first = firstOf(...asked)
  return first?.certain ? first.id : undefined
}

describe('certain by words', () => {
  it('is what a text names', () => {
    expect(certainOf('Menyusun daftar arsip inaktif')).toBe('arsip')
    expect(firstOf('Menyusun daftar arsip inaktif')?.reason).toEqual({
      kind: 'words',
      words: ['arsip', 'inaktif', 'daftar'],
    })
  })

  it('is never what only a chain of synonyms leads to', () => {
    const payment = firstOf('Memverifikasi 3 SPP-LS pada SIPD')
    expect(payment?.certain ?? false).toBe(false)
    expect(payment?.because ?? []).toEqual([])
    const checking = firstOf('Memeriksa berkas permohonan')
    expect(checking?.certain ?? false).toBe(false)
    expect(checking?.because ?? []).toEqual([])
  })

  it('takes an abbreviation for what it is short for, whole or not at all', () => {
    const own = [...plan, item('tagih', 'Memproses permintaan barang')]
    expect(firstOf('Memverifikasi 3 SPP-LS', [], {}, own)?.because ?? []).toEqual([])
    const pays = [...plan, item('bayar', 'Memproses permintaan pembayaran')]
    expect(firstOf('Memverifikasi 3 SPP-LS', [], {}, pays)?.because).toEqual([
      'SPP = surat permintaan pembayaran',
    ])
  })

  it('is less sure when the text names something outside the plan as well', () => {
    const alone = firstOf('Mencatat kas')?.score ?? 0
    expect(firstOf('Mencatat kas turnamen futsal')?.score ?? 0).toBeLessThan(alone)
    expect(firstOf('Mencatat kas imunisasi balita')?.score ?? 0).toBeLessThan(alone)
  })

  it('is none of one’s own when the work was somebody else’s', () => {
    expect(certainOf('Menyusun daftar arsip inaktif milik bidang aset')).toBeUndefined()
    expect(certainOf('Bantu panitia memindahkan arsip inaktif')).toBeUndefined()
  })

  it('is less sure where a word stands in what the thing was done for', () => {
    const score = (text: string) => firstOf(text)?.score ?? 0
    expect(score('Mencetak buku agenda untuk kas')).toBeLessThan(score('Mencetak buku kas'))
  })

  it('reads a word of the plan though a letter slipped', () => {
    expect(certainOf('Menguji kendaraan bermtor')).toBe('uji')
  })

  it('is none where what a word belongs to stands in the whole plan', () => {
    const library = [
      item('a', 'Merawat koleksi perpustakaan'),
      item('b', 'Melayani pengunjung perpustakaan'),
      item('c', 'Membina perpustakaan desa'),
    ]
    expect(certainOf('Menempel nomor DDC', [], {}, library)).toBeUndefined()
  })

  it('is neither of two that are named alike', () => {
    const twins = [
      item('a', 'Memindahkan arsip inaktif wilayah A'),
      item('b', 'Memindahkan arsip inaktif wilayah B'),
    ]
    expect(certainOf('Memindahkan arsip inaktif', [], {}, twins)).toBeUndefined()
  })
})

describe('certain by an earlier choice', () => {
  it('is the one for the same object, in the words the person knows it by', () => {
    const memory = [{ text: 'Catatan rapat', planId: 'kas', objectKey: 'd1' }]
    expect(firstOf('Catatan', memory, { objectKey: 'd1' })).toMatchObject({
      id: 'kas',
      certain: true,
      reason: { kind: 'object', text: 'Catatan rapat' },
    })
  })

  it('is the one for the same series, whatever counts in it', () => {
    for (const [before, now] of [
      ['Memperbarui lembar kerja Unit 03', 'Memperbarui lembar kerja Unit 05'],
      ['Menyusun dokumen Rekap minggu ke-3', 'Memperbarui dokumen Rekap minggu ke-4'],
      ['Menyusun dokumen Daftar hadir Januari', 'Menyusun dokumen Daftar hadir Februari'],
    ] as const) {
      const memory = [{ text: before, planId: 'uji' }]
      expect(firstOf(now, memory)).toMatchObject({ id: 'uji', certain: true })
      expect(firstOf(now, memory)?.reason).toEqual({ kind: 'series', text: before })
    }
  })

  it('is the one for the same words', () => {
    const memory = [{ text: 'Memproses layanan Loket Depan', planId: 'uji' }]
    expect(firstOf('Memproses layanan Loket Depan', memory)).toMatchObject({
      id: 'uji',
      certain: true,
      reason: { kind: 'phrase', text: 'Memproses layanan Loket Depan' },
    })
  })

  it('is likelier for a word that always went there, in whatever company', () => {
    const rilis = (place: string) => ({ text: `Rilis panen ${place}`, planId: 'uji' })
    const memory = [rilis('Sukamaju'), rilis('Melati'), rilis('Kenanga'), rilis('Cempaka')]
    const now = firstOf('Rilis jembatan gantung', memory)
    expect(now).toMatchObject({ id: 'uji', reason: { kind: 'like' } })
  })

  it('is not what the person only does most: that is possible, and no more', () => {
    const memory = Array.from({ length: 12 }, (_, at) => ({
      text: `Menguji truk ${at}`,
      planId: at < 8 ? 'uji' : 'kas',
    }))
    const ranked = ranker({ plan, memory, vocabulary: OFFICE_WORDS })('Xylofon berwarna')
    expect(ranked.map(({ id, certain }) => ({ id, certain }))).toEqual([
      { id: 'uji', certain: false },
      { id: 'kas', certain: false },
    ])
    expect(ranker({ plan, memory, vocabulary: OFFICE_WORDS })('Mengikuti senam')).toEqual([])
  })

  it('is none when two choices contradict each other', () => {
    const memory = [
      { text: 'Memperbarui lembar kerja Unit 03', planId: 'uji' },
      { text: 'Memperbarui lembar kerja Unit 02', planId: 'kas' },
    ]
    expect(certainOf('Memperbarui lembar kerja Unit 05', memory)).toBeUndefined()
    expect(firstOf('Memperbarui lembar kerja Unit 05', memory)?.id).toBe('uji')
  })
})

describe('that none fits', () => {
  const text = 'Menyusun daftar arsip inaktif'

  it('is remembered for the same object, the same words and the same series', () => {
    expect(certainOf(text, [{ text, planId: null }])).toBeUndefined()
    expect(
      certainOf(text, [{ text: 'Catatan', planId: null, objectKey: 'd1' }], { objectKey: 'd1' }),
    ).toBeUndefined()
    expect(certainOf(`${text} Mei`, [{ text: `${text} April`, planId: null }])).toBeUndefined()
  })

  it('makes the like less sure', () => {
    const near = [{ text: 'Mencatat arsip kelurahan', planId: null }]
    const now = 'Mencatat arsip kecamatan'
    expect(firstOf(now, near)?.score ?? 0).toBeLessThan(firstOf(now)?.score ?? 0)
  })

  it('gives way to a newer choice', () => {
    const memory = [
      { text, planId: null, objectKey: 'd1', at: 1 },
      { text, planId: 'arsip', objectKey: 'd1', at: 2 },
    ]
    expect(certainOf(text, memory, { objectKey: 'd1' })).toBe('arsip')
    expect(certainOf(text, memory)).toBe('arsip')
  })
})
