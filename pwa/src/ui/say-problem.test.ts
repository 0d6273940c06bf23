import { afterEach, expect, it } from 'vitest'
import { locale } from '../i18n.ts'
import { sayProblem } from './say-problem.ts'

afterEach(() => (locale.value = 'id'))

it('says times as each language has them', () => {
  const found = { code: 'overlap', params: { from: '07:00', to: '07:32' } }
  expect(sayProblem(found)).toBe('Bertumpang tindih dengan kegiatan pukul 07.00–07.32.')
  locale.value = 'en'
  // The English words come later than the language; the times do not wait for them.
  expect(sayProblem(found)).toContain('07:32')
})

it('says lengths in hours and minutes', () => {
  const found = { code: 'gap-before', params: { minutes: 75 } }
  expect(sayProblem(found)).toBe('Ada jeda 1 jam 15 menit sebelum kegiatan ini.')
})

it('says what has no figures as it is', () => {
  expect(sayProblem({ code: 'too-short' })).toBe('Kurang dari 5 menit.')
})
