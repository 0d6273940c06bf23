import { expect } from '@playwright/test'
import { test } from './office.ts'
import { untilRead } from '../pages/recorder.ts'

const APP = 'https://aplikasi.contohkab.go.id'

test(
  'an added site: the title without the name of the site, no identifier, no link to one',
  { tag: '@capture' },
  async ({ desk }) => {
    await desk.page.goto(`${APP}/perizinan/verifikasi?nik=CANARY_QUERY`)
    await desk.untilFront({
      app: 'site:aplikasi.contohkab.go.id',
      object: { type: 'page', label: 'Verifikasi Izin Usaha' },
      link: { url: `${APP}/perizinan/verifikasi`, scope: 'unknown' },
    })
    await desk.page.goto(`${APP}/`)
    await untilRead(desk.page)
    await desk.page.getByRole('button', { name: 'Perizinan' }).click()
    await desk.untilFront({ route: '/perizinan/*/edit', link: null })
    await desk.clock.pass(5)
    const texts = (await desk.suggestions()).map(({ text }) => text)
    expect(texts).toEqual(['Mengelola Verifikasi Izin Usaha pada aplikasi.contohkab.go.id'])
    expect(JSON.stringify(await desk.log.events())).not.toContain('3201010101010001')
  },
)

test(
  'a site that was not added does not exist for the recorder',
  { tag: '@capture' },
  async ({ desk }) => {
    await desk.page.goto('https://pribadi.example/?next=https://srikandi.arsip.go.id/')
    await untilRead(desk.page)
    expect(await desk.log.events()).toEqual([])
    // What comes afterwards is all there is.
    await desk.page.goto(`${APP}/perizinan/verifikasi`)
    await desk.untilFront({ object: { label: 'Verifikasi Izin Usaha' } })
    expect(await desk.log.fronts()).toHaveLength(1)
  },
)

test(
  'of WhatsApp only the time is known, and there is no script in its page',
  { tag: '@capture' },
  async ({ desk }) => {
    const { page, extension } = desk
    await page.goto('https://web.whatsapp.com/')
    await desk.untilFront({
      app: 'whatsapp',
      object: { type: 'page', key: 'page:/', label: 'WhatsApp' },
      link: null,
    })
    await untilRead(page)
    const fronts = await desk.log.fronts()
    expect(fronts.filter(({ app }) => app === 'whatsapp')).toHaveLength(1)
    expect(fronts.some(({ title }) => title !== undefined)).toBe(false)
    const scripts = await extension.worker.evaluate(() =>
      chrome.scripting.getRegisteredContentScripts(),
    )
    expect(scripts.map(({ id }) => id)).not.toContain('app-whatsapp')
  },
)
