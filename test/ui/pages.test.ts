import { toDay } from '@jejak/shared/calendar/day'
import { expect, test } from 'vitest'
import { PAGES } from '../../pwa/src/app/pages.ts'
import { pathsOf } from '../../pwa/src/app/page-row.ts'
import { WALKED } from './pages.ts'

test('the walk goes to every page of the app', () => {
  const walked = WALKED.map(({ path }) =>
    path({ day: toDay('2026-01-20'), file: 'berkas.txt', person: '0', unit: '0' }),
  )
  const isShownAt = (pattern: string) => (address: string) =>
    new RegExp(`^${pattern.replace(/:[a-z]+/g, '[^/]+')}$`).test(address.split('?')[0] ?? '')
  const missing = PAGES.flatMap(pathsOf).filter((path) => !walked.some(isShownAt(path)))
  expect(missing).toEqual([])
})
