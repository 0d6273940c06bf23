import { expect, it } from 'vitest'
import { isFavour } from './favour.ts'

it('knows a hand lent to another unit', () => {
  expect(isFavour('Bantu bidang aset menghitung kursi')).toBe(true)
  expect(isFavour('Mengetik undangan, diminta ikut bantu hari Sabtu')).toBe(true)
})

it('knows what was brought along, stood in for, or belongs to somebody else', () => {
  expect(isFavour('Mengirim sampel titipan laboratorium')).toBe(true)
  expect(isFavour('Mewakili kepala seksi pada rapat warga')).toBe(true)
  expect(isFavour('Membawa berkas milik kelurahan sebelah')).toBe(true)
  expect(isFavour('Menjemput anak kepala dinas')).toBe(true)
})

it('leaves work of one’s own alone, help to residents included', () => {
  expect(isFavour('Membantu warga mengisi formulir')).toBe(false)
  expect(isFavour('Menyalurkan bantuan sosial')).toBe(false)
  expect(isFavour('Menyusun laporan bantuan keuangan desa')).toBe(false)
})
