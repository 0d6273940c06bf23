import { expect } from '@playwright/test'
import { SOON } from '../fixtures/soon.ts'
import { ownComputerTest as test } from './recording.ts'
import { openLetter } from './srikandi-page.ts'

const LAPORAN = 'https://docs.google.com/document/d/1DocLaporanKeuanganTriwulanSatu_2026-aaaa/edit'

type Button = { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> }

test(
  'a store that takes nothing: button and panel say so, and what waited is kept when it takes again',
  { tag: '@capture' },
  async ({ recording: { page, clock, log, untilFront }, workstation: { extension } }) => {
    const { worker } = extension
    await openLetter(page, 'masuk', 'm01')
    await untilFront('naskah-masuk')
    const button = () =>
      worker.evaluate(async () => {
        const action = Reflect.get(chrome, 'action') as Button
        return [await action.getBadgeText({}), await action.getTitle({})]
      })
    await expect.poll(button, SOON).toEqual(['●', 'Mencatat: srikandi.arsip.go.id'])

    await worker.evaluate(() => {
      const add: unknown = Reflect.get(IDBObjectStore.prototype, 'add')
      const put = (one: unknown) => Reflect.set(IDBObjectStore.prototype, 'add', one)
      Object.assign(globalThis, { addAgain: () => put(add) })
      put(() => {
        throw new DOMException('no room', 'QuotaExceededError')
      })
    })
    const kept = (await log.events()).length
    await page.goto(LAPORAN)
    await expect
      .poll(button, SOON)
      .toEqual(['!', expect.stringMatching(/^Tidak tersimpan sejak 08\.\d\d$/)])
    expect(await log.events()).toHaveLength(kept)
    const panel = await extension.openPage('sidepanel.html')
    await expect(panel.getByRole('alert')).toContainText('Kosongkan ruang di disk')
    await panel.close()

    await worker.evaluate(() => {
      const again: unknown = Reflect.get(globalThis, 'addAgain')
      if (typeof again === 'function') again()
    })
    await page.bringToFront()
    await clock.pass(1)
    await expect.poll(async () => (await button())[0], SOON).toBe('●')
    // A letter may be read as its list for a moment: each app once, in the order of their first sight.
    const apps = new Set((await log.fronts()).map(({ app }) => app))
    expect([...apps]).toEqual(['srikandi', 'google-docs'])
  },
)
