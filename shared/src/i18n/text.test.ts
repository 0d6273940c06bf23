import { expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import { createText, formatDay, formatDuration, LOCALES } from './text.ts'

test('no length of a day is told in more than 59 minutes', () => {
  const lengths = Array.from({ length: 2881 }, (_, minutes) => minutes)
  for (const locale of LOCALES) {
    const texts = lengths.map((minutes) => formatDuration(minutes, locale))
    expect(texts.filter((text) => /(?:[6-9]\d|\d{3,}) (?:menit|min)/.test(text))).toEqual([])
  }
  expect(formatDuration(735, 'id')).toBe('12 jam 15 menit')
})

test('a number called minutes or seconds is said as a length of time, in the reader’s units', () => {
  const catalog = { gap: 'Ada jeda {minutes}.', wait: 'Coba lagi dalam {seconds}.', n: '{n} baris' }
  const t = createText(catalog, 'id')
  expect(t('gap', { minutes: 735 })).toBe('Ada jeda 12 jam 15 menit.')
  expect(t('wait', { seconds: 45 })).toBe('Coba lagi dalam 45 detik.')
  expect(t('wait', { seconds: 840.5 })).toBe('Coba lagi dalam 15 menit.')
  expect(t('n', { n: 735 })).toBe('735 baris')
  expect(createText(catalog, 'en')('wait', { seconds: 45 })).toBe('Coba lagi dalam 45 s.')
})

test('the first days of a month are told without a zero in front', () => {
  for (const locale of LOCALES) {
    for (const style of ['full', 'medium'] as const) {
      expect(formatDay(toDay('2026-12-01'), locale, style)).toMatch(/(?:^|\s)1 Des|(?:^|\s)1 Dec/)
    }
  }
})
