import { expect } from '@playwright/test'
import { SOON } from '../fixtures/soon.ts'
import type { Fx } from '../sites/srikandi/backend/fx.ts'
import { openLetter } from './srikandi-page.ts'
import type { InstalledExtension } from '../fixtures/installed-extension.ts'
import { openPanel, untilDeclineIsTold } from '../pages/panel-page.ts'
import { ownComputerTest, test } from './recording.ts'

const whole = {
  label: '000.1.2.3/45/DISKOMINFO/2026',
  detail: 'Laporan pemeliharaan jaringan',
  klass: 'penting',
}

const stillRead: readonly (readonly [name: string, change: Partial<Fx>])[] = [
  ['S14: other class names', { classes: 'random' }],
  ['S15: "Perihal" instead of "Hal", and another order', { labels: 'perihal' }],
  ['titles of their own for each page', { titles: 'page' }],
]

for (const [name, change] of stillRead) {
  test(
    `${name} do not hide a letter`,
    { tag: '@capture' },
    async ({ recording: { page, untilFront, log }, sites }) => {
      sites.srikandi.fx = { ...sites.srikandi.fx, ...change }
      await openLetter(page, 'masuk', 'm02')
      await untilFront('naskah-masuk')
      expect((await log.fronts()).map(({ object }) => object)).toContainEqual(
        expect.objectContaining(whole),
      )
    },
  )
}

ownComputerTest(
  'S16: words nobody knows leave the time and nothing misread, and the panel says so',
  { tag: '@capture' },
  async ({ recording: { page, clock, log }, sites, workstation: { extension } }) => {
    sites.srikandi.fx = { ...sites.srikandi.fx, headings: 'unknown' }
    const path = '/penerimaan-naskah-masuk/naskah-dinas-masuk'
    for (let visit = 0; visit < 6; visit++) {
      await page.goto(`https://srikandi.arsip.go.id${path}`)
      await page.getByLabel('Detail m02').click()
      await page.locator('iframe').waitFor()
      // A page without its object is held back for three seconds, in case it is only slow.
      await expect.poll(() => missed(extension), SOON).toBeGreaterThan(visit)
      await clock.pass(0.5)
    }
    const fronts = await log.fronts()
    expect(new Set(fronts.map(({ object }) => object.type))).toEqual(new Set(['page']))
    expect(JSON.stringify(fronts)).not.toContain('DISKOMINFO')
    const panel = await openPanel(extension)
    await untilDeclineIsTold(panel, 'SRIKANDI')
    await panel.close()
  },
)

/** How many pages in a row the recorder found without what it looks for. */
async function missed({ worker }: InstalledExtension): Promise<number> {
  const { health } = await worker.evaluate(() => chrome.storage.local.get())
  return Number(Object(Object(health).srikandi).missedInRow ?? 0)
}
