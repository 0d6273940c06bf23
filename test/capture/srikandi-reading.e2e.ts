import { expect } from '@playwright/test'
import { clickLetter, openLetter, scrollUntil, SRIKANDI } from './srikandi-page.ts'
import { test } from './recording.ts'
import { untilRead } from '../pages/recorder.ts'

test(
  'S1: a letter read for three minutes, with its preview in focus, is one block of three minutes',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, clock, log, suggestions } }) => {
    await openLetter(page, 'masuk', 'm01')
    await untilFront('naskah-masuk')
    await page.frameLocator('iframe').getByLabel('Cari dalam naskah').click()
    await clock.pass(3)
    await page.goBack()
    await untilRead(page)

    expect((await log.fronts()).find(({ object }) => object.type === 'naskah-masuk')).toMatchObject(
      {
        app: 'srikandi',
        object: { label: '000.1/123', detail: 'Undangan rapat koordinasi arsip', klass: 'biasa' },
        link: { url: `${SRIKANDI}/penerimaan-naskah-masuk/naskah-dinas-masuk`, scope: 'self' },
      },
    )
    expect(await suggestions()).toMatchObject([{ kind: 'view', activeMinutes: 3 }])
  },
)

test(
  'S2: the same letter under another link within five minutes joins its block',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, clock, suggestions } }) => {
    await openLetter(page, 'masuk', 'm01')
    await untilFront('naskah-masuk')
    await clock.pass(3)
    await page.goBack()
    await untilRead(page)
    await clock.pass(1)
    await clickLetter(page, 'm01')
    await untilFront('naskah-masuk')
    await clock.pass(3)
    expect(await suggestions()).toMatchObject([{ object: { label: '000.1/123' } }])
  },
)

test(
  'S10: letters that a script loads in an invisible frame are not read by anyone',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, log } }) => {
    await openLetter(page, 'masuk', 'm01')
    await untilFront('naskah-masuk')
    const before = await log.fronts()
    await page.evaluate(async (url) => {
      const frame = document.createElement('iframe')
      frame.style.cssText = 'position:fixed;left:-10px;width:1px;height:1px'
      frame.src = url
      document.body.append(frame)
      await new Promise((resolve) => frame.addEventListener('load', resolve))
    }, page.url())
    await untilRead(page)
    expect((await log.fronts()).slice(before.length)).toEqual([])
  },
)

test(
  'S11: downloads and a mail link change neither the letter nor the place',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, log } }) => {
    await openLetter(page, 'tandatangan', 'k01')
    await untilFront('naskah-keluar')
    const before = await log.fronts()
    for (const name of ['Unduh', 'Unduh Ringkasan']) {
      await page.getByRole('button', { name: 'Pilih Aksi' }).click()
      const download = page.waitForEvent('download')
      await page.getByRole('menuitem', { name, exact: true }).click()
      await download
    }
    await page.getByRole('link', { name: 'Hubungi bantuan' }).click()
    await untilRead(page)
    expect((await log.fronts()).slice(before.length)).toEqual([])
  },
)

test(
  'S12: a secret letter leaves neither number nor subject anywhere',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, clock, log, suggestions } }) => {
    await openLetter(page, 'masuk', 'm12')
    await untilFront('naskah-masuk')
    await clock.pass(3)
    const read = (await log.fronts()).filter(({ object }) => object.type === 'naskah-masuk')
    expect(read).toHaveLength(1)
    expect(read[0]).toMatchObject({
      object: { label: 'Naskah dinas (bersifat rahasia)', klass: 'rahasia' },
      link: null,
    })
    expect(read[0]?.object).not.toHaveProperty('detail')
    // The names in the replica are marked, so the check for marks after each test covers the text too.
    expect((await suggestions())[0]?.text).toContain('rahasia')
  },
)

test(
  'S17: signing in leaves no trace',
  { tag: '@capture' },
  async ({ recording: { page, log } }) => {
    await page.goto(`${SRIKANDI}/auth/login`)
    await untilRead(page)
    await page.locator('input[name=captcha]').fill('abcd')
    await page.getByRole('button', { name: 'Masuk' }).click()
    for (const box of [1, 2, 3, 4, 5, 6])
      await page.getByLabel(`Digit OTP ${box}`).fill(String(box))
    await untilRead(page)
    expect(await log.events()).toEqual([])
  },
)

test(
  'S19: opening a letter marks it as read in the app, and that is not an action',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, clock, log, suggestions }, sites }) => {
    await openLetter(page, 'masuk', 'm02')
    await untilFront('naskah-masuk')
    await clock.pass(3)
    await page.goBack()
    await expect(page.locator('tr[data-fx-letter=m02]')).toContainText('Dibaca')
    await untilRead(page)
    expect(sites.srikandi.rows.get('m02')?.read).toBe(true)
    expect(await log.actions()).toEqual([])
    expect(await suggestions()).toMatchObject([{ kind: 'view' }])
  },
)

test(
  'S20: scrolling through a long queue says nothing about its letters',
  { tag: '@capture' },
  async ({ recording: { page, log } }) => {
    await page.goto(`${SRIKANDI}/pembuatan-naskah-keluar/tandatangan-naskah`)
    await scrollUntil(page, 50)
    await untilRead(page)
    const fronts = await log.fronts()
    expect(fronts.map(({ object }) => object.type)).toEqual(['page'])
    expect(JSON.stringify(await log.events())).not.toContain('000.1/123')
  },
)
