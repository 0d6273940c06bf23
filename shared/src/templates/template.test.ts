import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { toDay } from '../calendar/day.ts'
import { fail, ok } from '../result.ts'
import { askedOn, fillBlank, TemplateSchema, toTemplateText } from './template.ts'
import type { Answer, Template } from './template.ts'

const MONDAY = toDay('2026-01-19')
const TUESDAY = toDay('2026-01-20')

const template = (change: Partial<Template> = {}): Template => ({
  id: 'weekly',
  weekdays: [1],
  start: 540,
  end: 600,
  text: 'Mengikuti rapat mingguan membahas …',
  unit: 'rapat',
  quantity: 1,
  planId: null,
  ...change,
})
const answer = (said: Answer['answer'], change: Partial<Answer> = {}): Answer => ({
  templateId: 'weekly',
  day: MONDAY,
  answer: said,
  ...change,
})
const ids = (templates: Template[], answers: Answer[] = [], day = MONDAY) =>
  askedOn(templates, day, answers).map((asked) => asked.template.id)

describe('TemplateSchema', () => {
  it.each<[string, Partial<Template>, boolean]>([
    ['an ordinary one', {}, true],
    ['one without a blank', { text: 'Mengikuti apel pagi' }, true],
    ['no weekday', { weekdays: [] }, false],
    ['a weekday twice', { weekdays: [1, 1] }, false],
    ['an eighth weekday', { weekdays: [7] }, false],
    ['an end before the start', { start: 600, end: 600 }, false],
    ['an empty text', { text: '' }, false],
    ['two lines', { text: 'satu\ndua' }, false],
    ['two blanks', { text: 'Rapat … membahas …' }, false],
    ['half a thing', { quantity: 0.5 }, false],
  ])('judges %s', (_name, change, isGood) => {
    expect(v.is(TemplateSchema, template(change))).toBe(isGood)
  })
})

describe('askedOn', () => {
  it('asks on its weekdays only', () => {
    expect(ids([template()])).toEqual(['weekly'])
    expect(ids([template()], [], TUESDAY)).toEqual([])
  })

  it('asks no more on that day once it was filled or refused', () => {
    expect(ids([template()], [answer('filled')])).toEqual([])
    expect(ids([template()], [answer('not-today')])).toEqual([])
    expect(ids([template()], [answer('filled', { day: toDay('2026-01-12') })])).toEqual(['weekly'])
    expect(ids([template()], [answer('filled', { templateId: 'other' })])).toEqual(['weekly'])
  })

  it('asks again, and last, what was put off', () => {
    const other = template({ id: 'later-in-the-day', start: 800, end: 860 })
    expect(askedOn([template(), other], MONDAY, [answer('later')])).toEqual([
      { template: other, isPutOff: false },
      { template: template(), isPutOff: true },
    ])
  })

  it('lets a final answer stand, in whatever order answers come', () => {
    expect(ids([template()], [answer('filled'), answer('later')])).toEqual([])
    expect(ids([template()], [answer('later'), answer('not-today')])).toEqual([])
  })

  it('asks in order of time', () => {
    const early = template({ id: 'early', start: 450, end: 480 })
    expect(ids([template(), early])).toEqual(['early', 'weekly'])
  })
})

describe('fillBlank', () => {
  it('puts the words where the blank stands', () => {
    expect(fillBlank(template(), ' usulan  formasi ')).toEqual(
      ok('Mengikuti rapat mingguan membahas usulan formasi'),
    )
    expect(fillBlank(template(), '$& $1')).toEqual(ok('Mengikuti rapat mingguan membahas $& $1'))
  })

  it('refuses to leave the blank empty', () => {
    expect(fillBlank(template(), ' ')).toEqual(fail('empty'))
    expect(fillBlank(template(), '…')).toEqual(fail('empty'))
  })

  it('refuses a line that is longer than the form takes', () => {
    expect(fillBlank(template(), 'a'.repeat(230))).toEqual(fail('too-long'))
  })

  it('asks for no words where nothing is blank', () => {
    expect(fillBlank({ text: 'Mengikuti apel pagi' }, '')).toEqual(ok('Mengikuti apel pagi'))
  })
})

describe('toTemplateText', () => {
  it('takes three dots for the blank', () => {
    expect(toTemplateText('Rapat membahas ... ')).toBe('Rapat membahas …')
  })
})
