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
  item(
    'surat',
    'Mengelola surat masuk dan surat keluar',
    'Terlaksananya administrasi persuratan',
    'Jumlah surat',
  ),
  item(
    'kinerja',
    'Menyusun laporan kinerja instansi',
    'Meningkatnya akuntabilitas',
    'Dokumen LKjIP',
  ),
]

const rankAll = (text: string, memory: readonly PastChoice[] = [], about = {}, items = plan) =>
  ranker({ plan: items, memory, vocabulary: OFFICE_WORDS })(text, about)
const first = (...asked: Parameters<typeof rankAll>) => rankAll(...asked)[0]?.id

describe('rank', () => {
  it('finds the rencana aksi through other forms of its words and abbreviations', () => {
    expect(first('Menyusun LKjIP Dinas 2025')).toBe('kinerja')
    expect(first('Penatausahaan BKU Februari')).toBe('kas')
    expect(first('Mendisposisikan 6 surat masuk')).toBe('surat')
  })

  it('finds it through the documents and steps of its field', () => {
    expect(first('Menelaah rekening koran Maret')).toBe('kas')
    expect(first('Memperbarui dokumen Analisis capaian IKU')).toBe('kinerja')
  })

  it('finds it though a word is mistyped, or a year is glued to it', () => {
    expect(first('Penatausahaaan kass')).toBe('kas')
    expect(first('LKjIP2025_final.docx')).toBe('kinerja')
  })

  it('reads abbreviations nobody wrote down from the initials of the plan', () => {
    const own = [...plan, item('x', 'Menyusun Peta Jalan Layanan Inklusi')]
    expect(first('Rapat PJLI', [], {}, own)).toBe('x')
  })

  it('takes the subject of a letter for what it is about, not the reading of it', () => {
    expect(first('Menelaah surat masuk perihal evaluasi akuntabilitas kinerja')).toBe('kinerja')
  })

  it('reads the archive classification in the number of a letter', () => {
    const own = [item('uang', 'Menatausahakan keuangan'), item('asn', 'Mengelola kepegawaian')]
    expect(first('Menelaah surat masuk nomor 900/12', [], {}, own)).toBe('uang')
    expect(first('Menelaah surat masuk nomor 800.1/3', [], {}, own)).toBe('asn')
  })

  it('tells numbered parts and months apart', () => {
    const own = [
      item('one', 'Menyusun laporan triwulan I'),
      item('two', 'Menyusun laporan triwulan II'),
    ]
    expect(first('Menyusun laporan TW II', [], {}, own)).toBe('two')
    expect(first('Menyusun laporan TW 1', [], {}, own)).toBe('one')
  })

  it('says which words speak for it, written out where they are abbreviations', () => {
    expect(rankAll('Mendisposisikan 6 surat masuk')[0]?.because).toEqual(['surat', 'masuk'])
    expect(rankAll('Menyusun LKjIP')[0]?.because).toEqual(['LKJIP'])
    const own = [...plan, item('spj', 'Menyusun surat pertanggungjawaban')]
    expect(rankAll('Menyusun SPJ', [], {}, own)[0]?.because).toEqual([
      'SPJ = surat pertanggungjawaban',
    ])
  })

  it('says of which work a paper is, in one step', () => {
    expect(rankAll('Menelaah rekening koran')[0]?.because).toEqual(['rekening koran → kas'])
  })

  it('abstains rather than guess', () => {
    expect(rankAll('Mengikuti senam Jumat sehat')).toEqual([])
    expect(rankAll('Menyusun sesuatu')).toEqual([])
    expect(rankAll('')).toEqual([])
    expect(rankAll('Menyusun LKjIP', [], {}, [])).toEqual([])
  })

  it('abstains when the text speaks of work of other fields and meets the plan only in passing', () => {
    expect(rankAll('Mengikuti rapat daring imunisasi balita posyandu')).toEqual([])
  })

  it('asks more of what was only read than of what was written', () => {
    const score = (text: string) => rankAll(text)[0]?.score ?? 0
    expect(score('Menelaah rekap tagihan')).toBeLessThan(score('Menyusun rekap tagihan') / 2)
  })

  it('asks more of the subject of a letter than of the words around it', () => {
    const own = [item('ket', 'Menerbitkan surat keterangan'), item('jalan', 'Merawat jalan')]
    const about = (subject: string) =>
      rankAll(`Menelaah surat masuk perihal ${subject}`, [], {}, own)[0]
    expect(about('penilaian adipura')?.score ?? 0).toBeLessThan(0.2)
    expect(about('permohonan surat keterangan')?.id).toBe('ket')
  })

  it('offers incoming letters for a letter that was read', () => {
    expect(first('Menelaah surat masuk perihal permohonan narasumber')).toBe('surat')
  })

  it('shows three at most', () => {
    const own = ['A', 'B', 'C', 'D', 'E'].map((unit) => item(unit, `Mengelola aset unit ${unit}`))
    expect(rankAll('Mencatat aset', [], {}, own)).toHaveLength(3)
  })

  it('takes "berita acara" for a form, neither for news nor for a ceremony', () => {
    const own = [item('humas', 'Menulis berita'), item('protokol', 'Mengatur acara pimpinan')]
    expect(rankAll('Menyusun berita acara', [], {}, own)).toEqual([])
  })

  it('gives scores between 0 and 1, best first', () => {
    const scores = rankAll('Laporan kinerja dan surat keuangan').map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
  })
})

describe('past choices', () => {
  it('are learned from', () => {
    const memory = [{ text: 'Mengikuti senam Jumat', planId: 'kinerja' }]
    expect(first('Mengikuti senam Jumat sehat', memory)).toBe('kinerja')
  })

  it('decide between two rencana aksi that read alike', () => {
    const twins = [
      item('a', 'Menyusun laporan keuangan wilayah A'),
      item('b', 'Menyusun laporan keuangan wilayah B'),
    ]
    const memory = [
      { text: 'Rekap kas Puskesmas Melati', planId: 'a' },
      { text: 'Rekap kas Puskesmas Kenanga', planId: 'b' },
    ]
    expect(first('Laporan kas Kenanga April', memory, {}, twins)).toBe('b')
    expect(first('Laporan kas Melati April', memory, {}, twins)).toBe('a')
  })

  it('follow the same document wherever its name goes', () => {
    const memory = [{ text: 'Catatan', planId: 'kas', objectKey: 'd1' }]
    expect(first('Memperbarui dokumen Tanpa petunjuk', memory, { objectKey: 'd1' })).toBe('kas')
  })

  it('follow a series whose names differ only in their number', () => {
    const memory = [{ text: 'Memperbarui lembar kerja Unit 03', planId: 'kas' }]
    expect(first('Memperbarui lembar kerja Unit 05', memory)).toBe('kas')
    expect(rankAll('Memperbarui lembar kerja Bidang 05', memory)).toEqual([])
  })

  it('for the same document outweigh every word, and the newest of them holds', () => {
    const text = 'Menyusun laporan kinerja instansi'
    const memory = [
      { text, planId: 'surat', objectKey: 'd1', at: 1 },
      { text, planId: 'kas', objectKey: 'd1', at: 2 },
    ]
    expect(first(text, memory, { objectKey: 'd1' })).toBe('kas')
    expect(rankAll(text, memory, { objectKey: 'd1' })[0]?.because).toContain(
      'berkas yang sama dipilih sebelumnya',
    )
  })

  it('under a rencana aksi that is gone count for nothing', () => {
    expect(rankAll('Mengikuti senam', [{ text: 'Mengikuti senam', planId: 'gone' }])).toEqual([])
  })
})
