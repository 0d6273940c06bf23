import { expect } from '@playwright/test'
import { test } from './office.ts'
import { untilRead } from '../pages/recorder.ts'

const CALENDAR = 'https://calendar.google.com/calendar/u/0/r'

test('only the event that was opened is named', { tag: '@capture' }, async ({ desk }) => {
  await desk.page.goto(`${CALENDAR}/week`)
  await desk.untilFront({ app: 'google-calendar', object: { type: 'page' }, link: null })
  await desk.page.getByRole('button', { name: 'Rapat Evaluasi Triwulan' }).click()
  await desk.untilFront({
    object: { type: 'event', label: 'Rapat Evaluasi Triwulan' },
    route: '/calendar/event',
    link: null,
  })
})

test('a private event stays private', { tag: '@capture' }, async ({ desk }) => {
  await desk.page.goto(`${CALENDAR}/week`)
  await desk.page.getByRole('button', { name: 'CANARY_ACARA_PRIBADI' }).click()
  await untilRead(desk.page)
  expect((await desk.log.fronts()).map(({ object }) => object.type)).not.toContain('event')
})

test(
  'an event that was saved is an agenda that was made',
  { tag: '@capture' },
  async ({ desk }) => {
    await desk.page.goto(`${CALENDAR}/week`)
    await desk.page.getByRole('button', { name: 'Buat' }).click()
    await desk.untilFront({ object: { type: 'event' } })
    await desk.page.getByRole('button', { name: 'Simpan' }).click()
    await expect.poll(() => desk.log.actions()).toMatchObject([{ rule: 'create' }])
  },
)
