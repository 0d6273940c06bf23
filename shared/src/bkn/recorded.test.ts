import { expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import { entryIdOf, keyDigest, recordKey, stampOf } from './recorded.ts'

const content = {
  day: toDay('2026-01-19'),
  start: 480,
  end: 540,
  text: 'Menyusun laporan',
  planId: '01a2004e-9cf4-7e90-af9c-84be32226662',
  quantity: 1,
  unit: 'dokumen',
  evidence: [{ url: 'https://a.example/1', title: 'A', scope: 'public' as const }],
}
const entry = {
  id: 'e1',
  day: content.day,
  start: 480,
  end: 540,
  text: 'Menyusun laporan',
  rencanaAksi: 'Menyusun',
  quantity: 1,
  unit: '',
  evidence: '',
}

test('the stamp follows everything that reaches BKN', () => {
  const changed = [
    { day: toDay('2026-01-20') },
    { start: 481 },
    { end: 541 },
    { text: 'Menyusun laporan.' },
    { planId: null },
    { quantity: 2 },
    { unit: 'laporan' },
    { evidence: [] },
  ].map((change) => stampOf({ ...content, ...change }))
  expect(new Set([stampOf(content), ...changed]).size).toBe(9)
})

test('the stamp does not follow the title of a link', () => {
  const evidence = content.evidence.map((link) => ({ ...link, title: 'B' }))
  expect(stampOf({ ...content, evidence })).toBe(stampOf(content))
})

test('the digest of a key is the same for the same slot and words, and holds no word of them', () => {
  expect(keyDigest({ ...entry, id: 'other', text: 'Menyusun  laporan ' })).toBe(keyDigest(entry))
  expect(keyDigest({ ...entry, end: 541 })).not.toBe(keyDigest(entry))
  expect(keyDigest(entry)).not.toMatch(/laporan/i)
})

test('both parts of an entry over midnight belong to it', () => {
  expect(entryIdOf('e1+1')).toBe('e1')
  expect(entryIdOf('e1')).toBe('e1')
  expect(recordKey({ entry, at: 5 })).toBe('e1@5')
})
