import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { toDay } from '@jejak/shared/calendar/day'
import { expectAccessibleInBothSchemes } from '../fixtures/accessibility.ts'
import { test } from '../fixtures/device.ts'
import { clockOf } from '../fixtures/extension-clock.ts'
import { SOON } from '../fixtures/soon.ts'
import { periodsFor } from '../sites/kinerja-bkn/backend/plan.ts'
import { entryLine, makeBatch, rowLine } from './batch.ts'
import { CALENDAR, visit } from './kinerja-page.ts'
import { AFTERNOON, openBknPanel, TODAY } from '../pages/bkn-panel.ts'
import { queueOf } from './plain-run.ts'
import { plantQueue } from './plant-queue.ts'

const folder = process.env['JEJAK_PICTURES']
/** Days of the period that holds today. */
const from = toDay(periodsFor(TODAY).at(-1)?.awal ?? '')
const go = (panel: Page) => panel.getByRole('button', { name: 'Lanjutkan' }).click()

test(
  'worker killed, tab closed, panel closed, another account: in the end each entry exactly once',
  { tag: '@bkn' },
  async ({ workstation, sites }) => {
    const { kinerja } = sites
    kinerja.set({
      today: TODAY,
      latencyMinMs: 150,
      latencyMaxMs: 150,
      people: ['Pegawai Satu', 'Pegawai Dua', 'Pegawai Satu'],
    })
    await clockOf(workstation.extension).set(AFTERNOON)
    const site = await workstation.newPage()
    await site.goto(CALENDAR)
    const panel = await openBknPanel(workstation.extension)
    const entries = makeBatch({ seed: 5, count: 6, days: 3, from })
    await plantQueue(panel, queueOf(entries))
    const alert = (page: Page) => page.getByRole('alert')
    const held = (count: number) =>
      expect
        .poll(() => kinerja.rows.length, { ...SOON, timeout: 60_000 })
        .toBeGreaterThanOrEqual(count)

    await go(panel)
    await held(1)
    const devtools = await workstation.context.newCDPSession(panel)
    await devtools.send('ServiceWorker.enable')
    await devtools.send('ServiceWorker.stopAllWorkers')
    await held(2)

    await site.close()
    await expect(alert(panel)).toContainText('berpindah atau tertutup', { timeout: 60_000 })
    const second = await workstation.newPage()
    await visit(second, CALENDAR)
    const answer = kinerja.holdSaves()
    await go(panel)
    // A panel of a second window may watch, and may not fill at the same time.
    await expect(panel.getByRole('button', { name: 'Hentikan' })).toBeVisible()
    const other = await openBknPanel(workstation.extension)
    await go(other)
    await expect(alert(other)).toContainText('jendela lain sedang mengisi')
    const heldBefore = kinerja.rows.length
    answer()
    await held(heldBefore + 1)
    await panel.close()

    kinerja.session += 1
    await visit(second, CALENDAR)
    const signIn = async () => {
      await second.getByRole('button', { name: 'Login with ASN Digital' }).click()
      await second.getByRole('button', { name: 'Sign In' }).click()
      await second.waitForURL(/\/skp$/)
      await visit(second, CALENDAR)
    }
    await signIn()
    await go(other)
    await expect(alert(other)).toContainText('bukan akun saat antrean ini dimulai', {
      timeout: 30_000,
    })
    const before = kinerja.rows.length

    kinerja.session += 1
    await visit(second, CALENDAR)
    await signIn()
    expect(kinerja.rows).toHaveLength(before)
    const done = other.getByText('Selesai. 6 kegiatan tercatat di BKN.')
    const look = other.getByRole('button', { name: /belum tercatat, isi lagi/ })
    await go(other)
    // The panel that went away may have pressed OK for an entry that was not kept: then a person has to look.
    await expect(done.or(look)).toBeVisible({ timeout: 60_000 })
    if (await look.isVisible()) await look.click()
    await expect(done).toBeVisible({ timeout: 60_000 })
    expect(kinerja.rows.map(rowLine).toSorted()).toEqual(entries.map(entryLine).toSorted())
  },
)

test(
  'forty entries: the panel tells where it is, and stops when told',
  { tag: '@bkn' },
  async ({ workstation, sites }) => {
    sites.kinerja.set({ today: TODAY, latencyMinMs: 50, latencyMaxMs: 50 })
    await clockOf(workstation.extension).set(AFTERNOON)
    const site = await workstation.newPage()
    await site.goto(CALENDAR)
    const panel = await openBknPanel(workstation.extension)
    await panel.setViewportSize({ width: 400, height: 800 })
    const entries = makeBatch({ seed: 40, count: 40, days: 5, from })
    const ordered = entries.toSorted((a, b) => a.day.localeCompare(b.day) || a.start - b.start)
    await plantQueue(panel, queueOf(ordered))
    const part = panel.getByRole('region', { name: 'Isi Progress Harian' })
    const shoot = (name: string) =>
      expectAccessibleInBothSchemes(panel, async (colorScheme) => {
        await part.scrollIntoViewIfNeeded()
        if (!folder) return
        await part.screenshot({ path: join(folder, `bkn-empat-puluh-${name}-${colorScheme}.png`) })
      })
    await part.getByRole('button', { name: 'Lewati kegiatan ini' }).click()
    await expect(part.getByText('Dilewati: 1.')).toBeVisible()
    await go(panel)
    await expect(part.getByText(/Kira-kira \d+ menit lagi/)).toBeVisible({ timeout: 60_000 })
    // However long the looking takes, it is still at work then.
    const answer = sites.kinerja.holdSaves()
    await shoot('berjalan')
    await part.getByRole('button', { name: 'Hentikan' }).click()
    answer()
    await expect(part.getByRole('alert')).toContainText('Anda menghentikan pengisian', {
      timeout: 30_000,
    })
    await shoot('berhenti')
    const stopped = sites.kinerja.rows.length
    await expect(part.getByText(`${stopped} tercatat di BKN, ${39 - stopped} belum`)).toBeVisible()
    expect(stopped).toBeLessThan(39)
    expect(sites.kinerja.rows.map(rowLine)).toEqual(ordered.slice(1, 1 + stopped).map(entryLine))
  },
)
