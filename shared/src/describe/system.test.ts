import { expect, test } from 'vitest'
import type { WorkObject } from '../capture/event.ts'
import { otherPhrase } from './system.ts'

const text = (app: string, object: Partial<WorkObject>, rule?: string) =>
  otherPhrase(app, { type: 'page', key: 'k', label: '', ...object }, rule).text

test('mail without a subject is told as mail, read or sent', () => {
  expect(text('gmail', { type: 'thread' })).toBe(
    'Mengelola korespondensi surat elektronik kedinasan',
  )
  expect(text('outlook', { type: 'thread' }, 'send')).toBe('Mengirimkan surat elektronik kedinasan')
})

test('a service of SIASN and a place of Ruang GTK are told each in its own words', () => {
  expect(text('siasn', { type: 'layanan', label: 'peremajaan data' })).toBe(
    'Memproses usulan layanan peremajaan data pada SIASN',
  )
  expect(text('pmm', { type: 'layanan', label: 'pelatihan mandiri' })).toBe(
    'Mengikuti pelatihan mandiri pada Ruang GTK',
  )
  expect(text('pmm', { type: 'layanan', label: 'perangkat ajar' })).toBe(
    'Menelaah perangkat ajar pada Ruang GTK',
  )
})

test('a page of an added site is told by its title and host', () => {
  expect(text('site:aplikasi.contohkab.go.id', { label: 'Verifikasi Izin Usaha' })).toBe(
    'Mengelola Verifikasi Izin Usaha pada aplikasi.contohkab.go.id',
  )
})
