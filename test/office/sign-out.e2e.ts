import { toDay } from '@jejak/shared/calendar/day'
import type { BrowserContext, Page } from '@playwright/test'
import type { Agency } from '../fixtures/agency/agency.ts'
import { readLeft, type Left } from '../fixtures/left-on-device.ts'
import { SOON } from '../fixtures/soon.ts'
import { expect, test } from '../fixtures/test.ts'
import { goOffline, untilAllSent, untilServedOffline } from '../pages/idle.ts'
import { signInPage } from '../pages/sign-in-page.ts'
import { todayPage } from '../pages/today-page.ts'

const SENT = 'Menelaah berkas yang sudah terkirim'
const UNSENT = 'Menyusun konsep yang belum terkirim'

/** Somebody who has worked: an entry that the server has, and everything the app keeps for a month without network. */
async function settle(page: Page, agency: Agency): Promise<void> {
  await expect(todayPage(page).entry(SENT)).toBeVisible()
  await page.goto(new URL('/skp', page.url()).href)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(new URL('/', page.url()).href)
  await expect(todayPage(page).entry(SENT)).toBeVisible()
  await untilAllSent(page)
  await untilServedOffline(page)
  expect(JSON.stringify((await readLeft(page.context())).stores)).toContain(agency.pegawai.name)
}

async function signOut(page: Page, how: RegExp): Promise<void> {
  await page.goto(new URL('/akun', page.url()).href)
  await page.getByRole('button', { name: 'Keluar', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: how }).click()
  await expect(signInPage(page).nip).toBeVisible()
}

/** Until nothing of a sign-out is under way on the device any more. */
const untilPurged = (page: Page) =>
  expect
    .poll(async () => {
      const rows = (await readLeft(page.context())).stores['jejak-device/choices'] ?? []
      return rows.filter((row) => (row as { isPurged?: boolean }).isPurged === false)
    }, SOON)
    .toEqual([])

/** Until the server knows too: then the device remembers no sign-out. */
const untilTold = (context: BrowserContext) =>
  expect
    .poll(async () => (await readLeft(context)).stores['jejak-device/choices'], SOON)
    .toEqual([{ key: 'current', personId: null }])

/** What may be on any device, whoever was in front of it: the app itself, and how it looks. */
function expectOnlyTheApp({ caches, localStorage, sessionStorage }: Left): void {
  const cached = Object.values(caches).flat()
  expect(cached.filter((path) => path.startsWith('/api/'))).toEqual([])
  expect(Object.keys(localStorage).filter((key) => !/^jejak-(locale|theme)$/.test(key))).toEqual([])
  expect(sessionStorage).toEqual({})
}

const namesOf = (rows: readonly unknown[] | undefined, field: string) =>
  (rows ?? []).map((row) => (row as Record<string, unknown>)[field])

for (const isOnline of [true, false]) {
  const where = isOnline ? 'online' : 'without network'
  test(
    `signing out ${where} with all sent leaves nothing of the person, and the old cookie is good for nothing`,
    { tag: '@office' },
    async ({ agency, openJejak, jejak, clock }) => {
      const today = toDay(new Date(clock.now() + 7 * 3_600_000).toISOString().slice(0, 10))
      await agency.write('pegawai', [{ day: today, start: 480, end: 540, text: SENT }])
      const { context, open } = await openJejak(agency.pegawai)
      const page = await open()
      await settle(page, agency)
      if (!isOnline) await goOffline(page)
      await signOut(page, /^Keluar$/)
      await untilPurged(page)
      // The server hears of it last.
      if (isOnline) await untilTold(context)
      const left = await readLeft(context)
      expect(JSON.stringify(left)).not.toContain(agency.pegawai.name)
      expectOnlyTheApp(left)
      const { personId } = agency.pegawai
      const leaving = { key: `leaving:${personId}`, personId, isPurged: true, isTold: false }
      expect(left.stores).toEqual({
        'jejak-device/choices': [
          { key: 'current', personId: null },
          ...(isOnline ? [] : [leaving]),
        ],
      })
      await expectNothingShown(page, agency)
      await context.setOffline(false)
      await expectRefused(jejak.url, agency.pegawai.session)
      await untilTold(context)
    },
  )

  test(
    `signing out ${where} with work unsent leaves what that work stands on and no more`,
    { tag: '@office' },
    async ({ agency, openJejak, jejak, clock }) => {
      const today = toDay(new Date(clock.now() + 7 * 3_600_000).toISOString().slice(0, 10))
      await agency.write('pegawai', [{ day: today, start: 480, end: 540, text: SENT }])
      const { context, open } = await openJejak(agency.pegawai)
      const page = await open()
      await settle(page, agency)
      if (isOnline) await page.route('**/api/sync', (route) => route.abort())
      else await goOffline(page)
      const day = todayPage(page)
      await day.openForm()
      await day.form.write(UNSENT)
      await day.form.save()
      await expect(day.entry(UNSENT)).toBeVisible()
      await signOut(page, /simpan di perangkat ini/)
      await untilPurged(page)
      const left = await readLeft(context)
      const text = JSON.stringify(left)
      for (const gone of [agency.pegawai.name, SENT, agency.atasan.name]) {
        expect(text).not.toContain(gone)
      }
      expect(text).toContain(UNSENT)
      expectOnlyTheApp(left)
      const own = `jejak-${agency.pegawai.personId}`
      expect(Object.keys(left.stores).toSorted()).toEqual(
        ['jejak-device/choices', 'jejak-device/people', `${own}/meta`, `${own}/outbox`].toSorted(),
      )
      expect(namesOf(left.stores['jejak-device/people'], 'me')).toEqual([null])
      await expectNothingShown(page, agency)
      await context.setOffline(false)
      await expectRefused(jejak.url, agency.pegawai.session)

      // The same person comes back, sends it, and has all the rest again.
      await page.unroute('**/api/sync')
      await signInPage(page).signIn(agency.pegawai, clock.now)
      await page.goto(`${jejak.url}/`)
      await expect(day.entry(UNSENT)).toBeVisible()
      await expect(day.entry(SENT)).toBeVisible()
      await untilAllSent(page)
    },
  )
}

test(
  'somebody else who signs in before the first sign-out went out keeps their session, and the first has none',
  { tag: '@office' },
  async ({ agency, openJejak, jejak, clock }) => {
    const { context, open } = await openJejak(agency.pegawai)
    const page = await open()
    await untilServedOffline(page)
    await goOffline(page)
    await signOut(page, /^Keluar$/)
    await page.route('**/api/sign-out', (route) => route.abort())
    await context.setOffline(false)
    await signInPage(page).signIn(agency.rekan, clock.now)
    await expectRefused(jejak.url, agency.pegawai.session)
    await page.unroute('**/api/sign-out')
    await page.reload()
    await page.goto(`${jejak.url}/akun`)
    await expect(page.getByRole('heading', { name: agency.rekan.name })).toBeVisible()
    const status = await page.evaluate(async () => (await fetch('/api/me')).status)
    expect(status).toBe(200)
  },
)

test(
  'a shared computer forgets who walked away, and so does the server',
  { tag: '@office' },
  async ({ agency, openJejak, clock }) => {
    const { context, open } = await openJejak('nobody')
    const page = await open()
    await page.getByLabel(/komputer bersama/).check()
    await signInPage(page).signIn(agency.pegawai, clock.now)
    await page.goto(new URL('/akun/keamanan', page.url()).href)
    await expect(page.getByText('Perangkat ini · Komputer bersama')).toBeVisible()
    const [cookie] = (await context.cookies()).filter(({ name }) => name === 'sid')
    await page.close()
    await clock.pass(31)
    const later = await open()
    await expect(signInPage(later).nip).toBeVisible()
    await untilPurged(later)
    expect(JSON.stringify(await readLeft(context))).not.toContain(agency.pegawai.name)
    await expectRefused(new URL(later.url()).origin, cookie?.value ?? '')
  },
)

/** No address of the app shows anything of the person, with network or without. */
async function expectNothingShown(page: Page, agency: Agency): Promise<void> {
  for (const path of ['/', '/akun', '/skp']) {
    await page.goto(new URL(path, page.url()).href)
    await expect(signInPage(page).nip).toBeVisible()
    expect(await page.locator('body').textContent()).not.toContain(agency.pegawai.name)
  }
}

/** The session is over on the server, so a copy of its cookie opens nothing. */
const expectRefused = (url: string, session: string) =>
  expect
    .poll(async () => {
      const answer = await fetch(`${url}/api/me`, { headers: { cookie: `sid=${session}` } })
      return answer.status
    }, SOON)
    .toBe(401)
