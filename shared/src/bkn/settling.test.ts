import { expect, test } from 'vitest'
import { decide, decidedOf, standing } from './settling.ts'

const entry = {
  text: 'Menyusun laporan',
  quantity: 0.5,
  evidence: ['https://a.id/1', 'https://a.id/2'],
}

test('an answer holds as long as what it was about stays as it was', () => {
  const settling = decide(entry, {}, { quantity: 1 })
  expect(standing(entry, settling)).toEqual({ quantity: 1 })
  expect(standing({ ...entry, text: 'Menyusun laporan bulanan' }, settling)).toEqual({
    quantity: 1,
  })
  expect(standing({ ...entry, quantity: 5 }, settling)).toEqual({})
})

test('a link that the entry has lost is given to nobody', () => {
  const settling = decide(entry, {}, { evidence: 'https://a.id/2' })
  expect(standing({ ...entry, evidence: ['https://a.id/1'] }, settling)).toEqual({})
  expect(standing({ ...entry, evidence: [...entry.evidence, 'https://a.id/3'] }, settling)).toEqual(
    {},
  )
})

test('a new answer does not bring an old one back', () => {
  const short = decide(entry, {}, { text: 'Pendek' })
  const rewritten = { ...entry, text: 'Kalimat baru' }
  expect(standing(rewritten, decide(rewritten, short, { evidence: null }))).toEqual({
    evidence: null,
  })
})

test('two answers about the same entry stand beside each other', () => {
  const both = decide(entry, decide(entry, {}, { quantity: 1 }), { evidence: null })
  expect(standing(entry, both)).toEqual({ quantity: 1, evidence: null })
  expect(decidedOf(entry, both)).toEqual(['quantity', 'without'])
})

test('an entry over midnight stays split however it grows', () => {
  const settling = decide(entry, {}, { splitAtMidnight: true })
  expect(decidedOf({ text: 'Lain', quantity: 2, evidence: [] }, settling)).toEqual(['split'])
})

test('nothing decided is nothing told', () => {
  expect(decidedOf(entry)).toEqual([])
  expect(
    decidedOf(entry, { text: 'from an older version, of which nobody knows what it was about' }),
  ).toEqual([])
})
