import { expect } from '@playwright/test'
import { ALL_APPS, switchApps, test } from './office.ts'
import { untilRead } from '../pages/recorder.ts'

const GMAIL = 'https://mail.google.com/mail/u/0/'

test(
  'mail in a work account is told without subject, people or account',
  { tag: '@capture' },
  async ({ desk }) => {
    await desk.page.goto(`${GMAIL}#inbox`)
    await desk.page.getByText('CANARY_PENGIRIM').click()
    await desk.untilFront({
      app: 'gmail',
      object: { type: 'thread', label: '' },
      route: '/mail/thread',
      link: null,
    })
    await desk.clock.pass(4)
    expect(await desk.suggestions()).toMatchObject([
      { app: 'gmail', text: 'Mengelola korespondensi surat elektronik kedinasan', evidence: [] },
    ])
  },
)

test('a search and a label leave no word', { tag: '@capture' }, async ({ desk }) => {
  await desk.page.goto(`${GMAIL}#search/CANARY_CARI/FMfcgzQXKThreadAbcDefGhi`)
  await desk.untilFront({ app: 'gmail', object: { type: 'thread' } })
  await desk.page.goto(`${GMAIL}#label/CANARY_LABEL`)
  // What else is said of it is covered by the check for marks after each test.
  await desk.untilFront({ app: 'gmail', object: { type: 'page' } })
})

test('nothing is recorded in a private account', { tag: '@capture' }, async ({ desk }) => {
  desk.sites.plain('gmail').settings['account'] = 'canary_email@example.com'
  await desk.page.goto(`${GMAIL}#inbox/FMfcgzQXKThreadAbcDefGhi`)
  await untilRead(desk.page)
  await desk.clock.pass(3)
  expect((await desk.log.fronts()).filter(({ app }) => app === 'gmail')).toEqual([])
})

for (const [locale, compose, send] of [
  ['id', 'Tulis', 'Kirim'],
  ['en', 'Compose', 'Send'],
] as const) {
  test(
    `a message counts as sent when the page says so (${locale})`,
    { tag: '@capture' },
    async ({ desk }) => {
      desk.sites.plain('gmail').locale = locale
      await desk.page.goto(`${GMAIL}#inbox`)
      await desk.untilFront({ app: 'gmail' })
      await desk.page.getByRole('button', { name: compose }).click()
      await desk.page.getByRole('button', { name: send, exact: true }).click()
      await expect.poll(() => desk.log.actions()).toMatchObject([{ app: 'gmail', rule: 'send' }])
    },
  )
}

test('a message that was not accepted is not sent', { tag: '@capture' }, async ({ desk }) => {
  desk.sites.plain('gmail').failNext = 1
  await desk.page.goto(`${GMAIL}#inbox`)
  await desk.untilFront({ app: 'gmail' })
  await desk.page.getByRole('button', { name: 'Tulis' }).click()
  await desk.page.getByRole('button', { name: 'Kirim', exact: true }).click()
  await expect(desk.page.getByRole('alert')).toHaveText('Gagal')
  await untilRead(desk.page)
  expect(await desk.log.actions()).toEqual([])
})

test(
  'Outlook tells neither subject nor people, and that something was sent',
  { tag: '@capture' },
  async ({ desk }) => {
    await desk.page.goto('https://outlook.office.com/mail/inbox/id/AAQkCANARY_ID')
    await desk.untilFront({ app: 'outlook', object: { type: 'thread', label: '' }, link: null })
    await desk.page.getByRole('button', { name: 'Email baru' }).click()
    await desk.page.getByRole('button', { name: 'Kirim' }).click()
    await expect.poll(() => desk.log.actions()).toMatchObject([{ app: 'outlook', rule: 'send' }])
  },
)

test('mail that was not switched on is not recorded', { tag: '@capture' }, async ({ desk }) => {
  await switchApps(
    desk.extension,
    ALL_APPS.filter((app) => app !== 'gmail'),
  )
  await desk.page.goto(`${GMAIL}#inbox/FMfcgzQXKThreadAbcDefGhi`)
  await untilRead(desk.page)
  expect(await desk.log.events()).toEqual([])
  await switchApps(desk.extension, ALL_APPS)
})
