import { expect, test } from 'vitest'
import type { AppProfile, AppWording } from './app-profile.ts'
import { otherPhrase } from './system.ts'

const profile = (wording?: AppWording): AppProfile => ({
  app: 'aplikasi',
  name: 'Aplikasi',
  titleSuffixes: [],
  ...(wording && { wording }),
})

const text = (work: {
  readonly app?: string
  readonly type?: string
  readonly name?: string
  readonly rule?: string
  readonly wording?: AppWording
}) => {
  const { app = 'aplikasi', type = 'page', name = '', rule, wording } = work
  const known = app.startsWith('site:') ? undefined : profile(wording)
  return otherPhrase({ app, type, name, rule, profile: known }).text
}

test('mail without a subject is told as mail, read or sent', () => {
  expect(text({ type: 'thread' })).toBe('Mengelola korespondensi surat elektronik kedinasan')
  expect(text({ type: 'thread', rule: 'send' })).toBe('Mengirimkan surat elektronik kedinasan')
})

test('an object type of an app is told in its own words, its lead said once', () => {
  const wording: AppWording = {
    objects: {
      layanan: { text: 'Memproses {name} pada Aplikasi', lead: 'layanan', unnamed: 'umum' },
    },
  }
  const layanan = (name: string) => text({ type: 'layanan', name, wording })
  expect(layanan('peremajaan data')).toBe('Memproses layanan peremajaan data pada Aplikasi')
  expect(layanan('Layanan pensiun')).toBe('Memproses layanan pensiun pada Aplikasi')
  expect(layanan('')).toBe('Memproses layanan umum pada Aplikasi')
})

test('without a name, the name is left out of the sentence', () => {
  const wording = { objects: { modul: { text: 'Memproses {name} pada Aplikasi', lead: 'modul' } } }
  expect(text({ type: 'modul', wording })).toBe('Memproses pada Aplikasi')
})

test('some names have sentences of their own', () => {
  const named = { 'perangkat ajar': 'Menelaah {name} di sana' }
  const wording = { objects: { layanan: { text: 'Mengikuti {name}', named } } }
  expect(text({ type: 'layanan', name: 'pelatihan', wording })).toBe('Mengikuti pelatihan')
  expect(text({ type: 'layanan', name: 'perangkat ajar', wording })).toBe(
    'Menelaah perangkat ajar di sana',
  )
})

test('time in an app that has no words for it is told by the name of the app', () => {
  expect(text({ wording: { page: 'Mengelola agenda' } })).toBe('Mengelola agenda')
  expect(text({})).toBe('Mengelola data pada Aplikasi')
})

test('a page of an added site is told by its title and host', () => {
  expect(text({ app: 'site:aplikasi.contohkab.go.id', name: 'Verifikasi Izin Usaha' })).toBe(
    'Mengelola Verifikasi Izin Usaha pada aplikasi.contohkab.go.id',
  )
})
