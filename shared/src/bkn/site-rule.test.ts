import { describe, expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import type { FillEntry } from './fill-entry.ts'
import { breaks, ruleOf, withRule } from './site-rule.ts'

const entry: FillEntry = {
  id: 'a',
  day: toDay('2025-11-19'),
  start: 480,
  end: 540,
  text: 'Menyusun laporan keuangan',
  rencanaAksi: 'x',
  quantity: 1,
  unit: '',
  evidence: '',
}

describe('the words of the site become a rule', () => {
  test.each([
    ['Kegiatan harian maksimal 20 karakter', undefined, { field: 'text', kind: 'max', limit: 20 }],
    ['Tidak boleh lebih dari 100 huruf', 'text', { field: 'text', kind: 'max', limit: 100 }],
    ['Bukti dukung wajib diisi', undefined, { field: 'evidence', kind: 'required' }],
    [
      'Bukti dukung harus berupa tautan yang valid',
      'evidence',
      { field: 'evidence', kind: 'link' },
    ],
    [
      'Tautan harus dari Google Drive',
      undefined,
      { field: 'evidence', kind: 'host', hosts: ['drive.google.com'] },
    ],
    ['Satuan wajib diisi', undefined, { field: 'unit', kind: 'required' }],
    ['Kegiatan minimal 30 karakter', 'text', { field: 'text', kind: 'min', limit: 30 }],
    ['Kegiatan harian tidak dapat disimpan', 'text', undefined],
  ] as const)('"%s"', (message, field, rule) => expect(ruleOf(message, field)).toEqual(rule))
})

test('the rest of the queue is held to it', () => {
  expect(breaks({ field: 'text', kind: 'max', limit: 20 }, entry)).toBe(true)
  expect(breaks({ field: 'text', kind: 'max', limit: 40 }, entry)).toBe(false)
  expect(breaks({ field: 'evidence', kind: 'required' }, entry)).toBe(true)
  const linked = { ...entry, evidence: 'http://contoh' }
  expect(breaks({ field: 'evidence', kind: 'link' }, linked)).toBe(true)
  expect(breaks({ field: 'evidence', kind: 'link' }, entry)).toBe(false)
  const there = { ...entry, evidence: 'https://drive.google.com/file/d/1' }
  expect(breaks({ field: 'evidence', kind: 'host', hosts: ['drive.google.com'] }, there)).toBe(
    false,
  )
})

test('of two limits for one field the newest counts', () => {
  const [only, more] = withRule([{ field: 'text', kind: 'max', limit: 200 }], {
    field: 'text',
    kind: 'max',
    limit: 100,
  })
  expect([only?.limit, more]).toEqual([100, undefined])
})
