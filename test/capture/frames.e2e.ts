import { expect, type Page } from '@playwright/test'
import { untilRead } from '../pages/recorder.ts'
import { switchApps, test, ALL_APPS } from './office.ts'

const APP = 'https://aplikasi.contohkab.go.id'
const DOCS = 'https://docs.google.com/document/d/1DocLaporanKeuanganTriwulanSatu_2026-aaaa/edit'
const ZOOM = 'https://app.zoom.us/wc/81234567890/join?pwd=CANARY_PWD'

/** Puts a frame into a page, as shells do with what they hold. */
const addFrame = (page: Page, src: string, style = 'width:900px;height:600px') =>
  page.evaluate(
    async ([url, css]) => {
      const frame = document.createElement('iframe')
      frame.name = 'inner'
      frame.style.cssText = css
      frame.src = url
      document.body.prepend(frame)
      await new Promise((resolve) => frame.addEventListener('load', resolve))
    },
    [src, style] as const,
  )

test(
  'a call in a frame of its own site is a call, by its name and until it is left',
  { tag: '@capture' },
  async ({ desk }) => {
    const { page, log, clock } = desk
    await page.goto('https://app.zoom.us/')
    await desk.untilFront({ app: 'zoom', object: { type: 'page' } })
    await addFrame(page, ZOOM)
    await page.frameLocator('[name=inner]').locator('#joinBtn').click()
    await desk.untilFront({
      app: 'zoom',
      object: { type: 'meeting', label: 'Rapat Evaluasi Anggaran' },
    })
    await clock.passInPages(21)
    const meetings = async () => (await log.events()).filter(({ type }) => type === 'meeting')
    await expect.poll(meetings).toMatchObject([{ on: true, label: 'Rapat Evaluasi Anggaran' }])
    await page.frameLocator('[name=inner]').getByRole('button', { name: 'Keluar' }).click()
    await clock.passInPages(11)
    await expect.poll(meetings).toMatchObject([{ on: true }, { on: false }])
  },
)

test(
  'a document in a frame of a page that is watched is worked on there',
  { tag: '@capture' },
  async ({ desk }) => {
    const { page, clock } = desk
    await page.goto(`${APP}/perizinan/verifikasi`)
    await desk.untilFront({ app: 'site:aplikasi.contohkab.go.id' })
    await addFrame(page, DOCS)
    await desk.untilFront({
      app: 'google-docs',
      object: { type: 'document', label: 'Laporan Keuangan TW I' },
    })
    await clock.pass(5)
    const told = async () => (await desk.suggestions()).map(({ text, app }) => [app, text])
    await expect.poll(told).toEqual([['google-docs', 'Menelaah Laporan Keuangan TW I']])
  },
)

test(
  'only frames of sites that are switched on, in pages that are, and that can be seen',
  { tag: '@capture' },
  async ({ desk }) => {
    const { page, log, extension } = desk
    await page.goto('https://pribadi.example/')
    await addFrame(page, DOCS)
    await untilRead(page)
    expect(await log.events()).toEqual([])

    await page.goto(`${APP}/perizinan/verifikasi`)
    await desk.untilFront({ app: 'site:aplikasi.contohkab.go.id' })
    await addFrame(page, DOCS, 'position:fixed;left:-10px;width:1px;height:1px')
    await addFrame(page, DOCS, 'width:900px;height:600px;position:fixed;left:-2000px')
    await addFrame(page, DOCS, 'width:900px;height:600px;display:none')
    await untilRead(page)
    expect((await log.fronts()).map(({ app }) => app)).toEqual(['site:aplikasi.contohkab.go.id'])

    await switchApps(
      extension,
      ALL_APPS.filter((app) => app !== 'google-docs'),
    )
    await page.goto(`${APP}/perizinan/verifikasi`)
    await addFrame(page, DOCS)
    await untilRead(page)
    expect((await log.fronts()).some(({ app }) => app === 'google-docs')).toBe(false)
    await switchApps(extension, ALL_APPS)
  },
)
