import { expect, it } from 'vitest'
import { writtenOut } from './written-out.ts'

const of = (short: string, meaning: string) => writtenOut(short, meaning.split(' '))?.join(' ')

it('reads initials, words between passed over', () => {
  expect(of('sp2d', 'surat perintah pencairan dana')).toBe('surat perintah pencairan dana')
  expect(of('calk', 'catatan atas laporan keuangan')).toBe('catatan atas laporan keuangan')
})

it('reads syllables, and letters within a word', () => {
  expect(of('bimtek', 'bimbingan teknis pelatihan')).toBe('bimbingan teknis')
  expect(of('dumas', 'pengaduan masyarakat')).toBe('pengaduan masyarakat')
  expect(of('spj', 'surat pertanggungjawaban keuangan')).toBe('surat pertanggungjawaban')
})

it('leaves out what only explains', () => {
  expect(of('bmd', 'barang milik daerah aset')).toBe('barang milik daerah')
})

it('knows what is no abbreviation', () => {
  expect(of('ac', 'pendingin ruangan pemeliharaan')).toBeUndefined()
  expect(of('naskah', 'surat')).toBeUndefined()
  expect(of('oss', 'perizinan berusaha')).toBeUndefined()
})
