import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PastChoice, PlanItem } from './plan.ts'
import { ranker } from './rank.ts'
import { loadOfficeWords } from './vocabulary/load-office-words.ts'

const OFFICE_WORDS = await loadOfficeWords()

const WORDS =
  `kas arsip aset surat masuk gaji pajak laporan kinerja balita imunisasi jalan irigasi desa izin sampah
  rapat koordinasi SPP LKjIP BMD RPP daftar rekap Januari minggu 3 Unit 05 Melati senam pegawai cuti pensiun`.split(
    /\s+/,
  )
const VERBS = ['Menyusun', 'Memperbarui lembar kerja', 'Menelaah surat masuk perihal', 'Mengelola']

const sentence = fc
  .tuple(fc.constantFrom(...VERBS), fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }))
  .map(([verb, words]) => [verb, ...words].join(' '))

const planOf = (sentences: readonly string[]): readonly PlanItem[] =>
  sentences.map((rencanaAksi, at) => ({ id: `ra-${at}`, rencanaAksi, rhk: '', indikator: '' }))

const plans = fc.array(sentence, { minLength: 1, maxLength: 6 }).map(planOf)
const memories = fc.array(
  fc.record({
    text: sentence,
    planId: fc.option(fc.constantFrom('ra-0', 'ra-1', 'ra-2'), { nil: null }),
    at: fc.nat(50),
  }),
  { maxLength: 6 },
)

const rankOf = (plan: readonly PlanItem[], memory: readonly PastChoice[]) =>
  ranker({ plan, memory, vocabulary: OFFICE_WORDS })

const certainOf = (plan: readonly PlanItem[], memory: readonly PastChoice[], text: string) => {
  const [first] = rankOf(plan, memory)(text)
  return first?.certain ? first.id : undefined
}

it('a rencana aksi that has nothing to do with a text changes nothing of what is certain', () => {
  fc.assert(
    fc.property(plans, memories, sentence, (plan, memory, text) => {
      const more = [
        { id: 'far', rencanaAksi: 'Zxqwv bcdfgh', rhk: 'Jjkwq zzvbn', indikator: 'Qqrtp' },
        ...plan,
      ]
      expect(certainOf(more, memory, text)).toBe(certainOf(plan, memory, text))
    }),
  )
})

it('the order of the plan does not matter', () => {
  fc.assert(
    fc.property(plans, memories, sentence, (plan, memory, text) => {
      expect(rankOf(plan.toReversed(), memory)(text)).toEqual(rankOf(plan, memory)(text))
    }),
  )
})

it('the newest choice for an object wins, whatever the words say', () => {
  fc.assert(
    fc.property(plans, memories, sentence, (plan, memory, text) => {
      const known = [...memory, { text, planId: 'ra-0', objectKey: 'o', at: 100 }]
      expect(rankOf(plan, known)(text, { objectKey: 'o' })[0]).toMatchObject({
        id: 'ra-0',
        certain: true,
      })
    }),
  )
})

it('what is certain is the first, has a reason, and is told why', () => {
  fc.assert(
    fc.property(plans, memories, sentence, (plan, memory, text) => {
      const ranked = rankOf(plan, memory)(text)
      expect(ranked.slice(1).some(({ certain }) => certain)).toBe(false)
      expect(ranked.length).toBeLessThanOrEqual(3)
      const [first] = ranked
      if (!first?.certain) return
      expect(first.reason).toBeDefined()
      expect(first.because).not.toEqual([])
    }),
  )
})
