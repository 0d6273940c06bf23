import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './office.ts'
import { untilRead } from '../pages/recorder.ts'

/** A site the person added has turned against its visitors. */
const SITE = 'https://aplikasi.contohkab.go.id/perizinan/verifikasi'
const APP = 'site:aplikasi.contohkab.go.id'
const DOC = 'https://docs.google.com/document/d/1DocLaporanKeuanganTriwulanSatu_2026-aaaa/edit'

const openHostile = async (page: Page, trick: () => void) => {
  await page.goto(SITE)
  await page.evaluate(trick)
}

test(
  'a page that lies about itself in script lies to itself alone',
  { tag: '@capture' },
  async ({ desk }) => {
    const { page, log } = desk
    await openHostile(page, () => {
      const lie = { get: () => 'BOHONG', configurable: true }
      Object.defineProperty(Document.prototype, 'title', lie)
      Object.defineProperty(Node.prototype, 'textContent', lie)
      Object.defineProperty(HTMLInputElement.prototype, 'value', lie)
      Document.prototype.querySelector = () => null
      Object.assign(Object.prototype, { app: 'srikandi', isOn: true, trusted: true, matchLevel: 3 })
      JSON.stringify = () => '"BOHONG"'
      Object.defineProperty(crypto, 'randomUUID', { value: () => 'BOHONG' })
    })
    await desk.untilFront({ app: APP, object: { label: 'Verifikasi Izin Usaha' } })
    expect(JSON.stringify(await log.events())).not.toContain('BOHONG')
  },
)

test(
  'titles of megabytes, with hidden and turned letters, are cut and plain',
  { tag: '@capture' },
  async ({ desk }) => {
    const { page, log } = desk
    await openHostile(page, () => {
      document.title = `\u202eIzin\u200b <script>alert(1)</script> __proto__ ${'x'.repeat(5_000_000)}`
      history.replaceState(null, '', `?${'q'.repeat(50_000)}`)
    })
    await expect
      .poll(async () => (await log.fronts()).at(-1)?.object.label)
      .toMatch(/^Izin <script>alert\(1\)<\/script> __proto__ x+$/)
    const { object, title = '' } = (await log.fronts()).at(-1) ?? {}
    expect((object?.label ?? '').length).toBeLessThanOrEqual(300)
    expect(title.length).toBeLessThanOrEqual(300)
    await desk.clock.pass(5)
    const panel = await desk.extension.openPage('sidepanel.html')
    await expect(panel.getByText('<script>alert(1)</script>').first()).toBeVisible()
    expect(await panel.locator('script:not([src])').count()).toBe(0)
    await panel.close()
  },
)

test(
  'events, messages and clicks made by a script are no work of a person',
  { tag: '@capture' },
  async ({ desk }) => {
    const { page, log } = desk
    await page.goto(DOC)
    await desk.untilFront({ app: 'google-docs' })
    await page.evaluate(async () => {
      const say = (what: object) => window.postMessage(what, '*')
      say({ type: 'outcome', id: 'x', happened: true })
      say({ type: 'edit', id: 'x', visit: 'x' })
      say({ type: 'jejak:hello', nonce: 'x' })
      say({ type: 'handoff:offers' })
      window.dispatchEvent(new CustomEvent('wxt:content-script-started'))
      for (const type of ['click', 'submit', 'keydown', 'pointerdown', 'change'])
        document.body.dispatchEvent(new Event(type, { bubbles: true }))
      for (const button of document.querySelectorAll('button')) button.click()
      const runtime: unknown = Reflect.get(globalThis, 'chrome')
      const send: unknown = Reflect.get(
        Object(Reflect.get(Object(runtime), 'runtime')),
        'sendMessage',
      )
      if (send !== undefined) throw new Error('a page can speak to extensions')
      await Promise.resolve()
    })
    await untilRead(page)
    const told = (await log.events()).map(({ type }) => type)
    expect(told.filter((type) => type === 'edit')).toEqual([])
    const trusted = (await log.actions()).filter((action) => action.trusted !== false)
    expect(trusted).toEqual([])
  },
)

test(
  'a flood of changes costs little and does not use up the day',
  { tag: '@capture' },
  async ({ desk }) => {
    const { page, log } = desk
    await openHostile(page, () => {
      let turn = 0
      setInterval(() => {
        document.title = `Judul ${turn++}`
        const rows = document.createElement('div')
        rows.innerHTML = '<p>Hal</p><p>baris</p>'.repeat(200)
        document.body.replaceChildren(rows)
      }, 10)
    })
    const times = async () =>
      (await log.fronts()).flatMap(({ app, at }) => (app === APP ? [at] : []))
    await expect.poll(async () => (await times()).length, { timeout: 30_000 }).toBeGreaterThan(2)
    const told = await times()
    // No more than one a second, though the page changes a hundred times in it.
    const apart = told.slice(1).map((at, index) => at - (told[index] ?? 0))
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(1000)
  },
)

test(
  'a watched site inside a stranger is not watched, nor is a page that looks like it',
  { tag: '@capture' },
  async ({ desk }) => {
    const { page, log } = desk
    await page.goto('https://pribadi.example/')
    await page.evaluate(
      (addresses) => {
        for (const address of addresses) {
          const frame = document.createElement('iframe')
          frame.src = address
          document.body.append(frame)
        }
        const blank = document.createElement('iframe')
        document.body.append(blank)
        blank.contentDocument?.write('<title>Laporan</title>')
      },
      [DOC, SITE, `data:text/html,<title>Laporan</title>`],
    )
    await expect
      .poll(() => page.frames().filter((frame) => frame.url().startsWith('https:')).length)
      .toBe(3)
    for (const frame of page.frames()) await frame.waitForLoadState()
    await untilRead(page)
    expect(await log.events()).toEqual([])
    // What comes afterwards is all there is.
    await page.goto(DOC)
    await desk.untilFront({ app: 'google-docs' })
    expect(await log.fronts()).toHaveLength(1)
  },
)
