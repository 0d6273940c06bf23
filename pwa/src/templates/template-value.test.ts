import { toDay } from '@jejak/shared/calendar/day'
import type { EntryContent } from '@jejak/shared/entry/entry'
import { describe, expect, it } from 'vitest'
import { blankTemplate, readTemplate, templateOf, toTemplateValue } from './template-value.ts'

const entry: EntryContent = {
  day: toDay('2026-11-16'),
  start: 480,
  end: 1440,
  text: 'Mengikuti rapat mingguan 16 November 2026',
  planId: 'ra-1',
  quantity: 2,
  unit: 'rapat',
  quality: 90,
  evidence: [{ url: 'https://contoh.go.id/1', title: 'Bukti', scope: 'unknown' }],
  origin: 'suggestion',
}

describe('a template made from an entry', () => {
  it('asks on its weekday, leaves a blank where a date stood, and takes no evidence along', () => {
    expect(templateOf(entry)).toEqual({
      weekdays: [1],
      start: '08:00',
      end: '24:00',
      text: 'Mengikuti rapat mingguan …',
      quantity: '2',
      unit: 'rapat',
      planId: 'ra-1',
    })
  })

  it('leaves no date behind the blank either', () => {
    const text = 'Menelaah surat B/12/OT.01/2026 tanggal 19 November 2026 di kantor'
    expect(templateOf({ ...entry, text }).text).toBe('Menelaah surat … di kantor')
  })

  it('comes back from the form as it went in', () => {
    const template = readTemplate('t', templateOf(entry))
    expect(template).toMatchObject({ start: 480, end: 1440, text: 'Mengikuti rapat mingguan …' })
    expect(template && readTemplate('t', toTemplateValue(template))).toEqual(template)
  })
})

describe('readTemplate', () => {
  const good = { ...blankTemplate, weekdays: [5, 1], text: 'Apel ... pagi' }

  it('takes three dots for the blank and midnight for the end of the day', () => {
    expect(readTemplate('t', { ...good, end: '00:00' })).toMatchObject({
      weekdays: [1, 5],
      text: 'Apel … pagi',
      end: 1440,
    })
  })

  it.each([
    ['no day', { weekdays: [] }],
    ['no sentence', { text: ' ' }],
    ['two blanks', { text: '… dan …' }],
    ['no start', { start: '' }],
    ['an end before the start', { end: '07:00' }],
    ['half a document', { quantity: '0,5' }],
  ])('is no template with %s', (_name, change) => {
    expect(readTemplate('t', { ...good, ...change })).toBeUndefined()
  })
})
