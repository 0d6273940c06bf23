import { expect } from '@playwright/test'
import { expectAccessibleInBothSchemes } from '../fixtures/accessibility.ts'
import { test } from '../fixtures/device.ts'
import { openBknPanel } from '../pages/bkn-panel.ts'
import { entryOf, second } from './edge-run.ts'
import { plantQueue } from './plant-queue.ts'

test(
  'the panel tells what reads otherwise field by field, and lets the rest be settled by the rules of the site',
  { tag: '@bkn' },
  async ({ workstation }) => {
    const panel = await openBknPanel(workstation.extension)
    const entry = entryOf()
    const row = { day: entry.day, start: entry.start, end: entry.end + 5, text: 'Menyusun lapo…' }
    await plantQueue(panel, {
      id: 'q',
      mode: 'save',
      items: [
        { entry, state: { kind: 'saved', at: 1, how: 'filled', reads: row } },
        { entry: second, state: { kind: 'waiting' } },
      ],
      paused: { code: 'rule-broken', field: 'text' },
      rules: [{ field: 'text', kind: 'max', limit: 30 }],
    })
    const part = panel.getByRole('region', { name: 'Isi Progress Harian' })
    await expect(part.getByText(/tetapi terbaca: .*Menyusun lapo…/)).toBeVisible()
    await expect(part.getByText('Jam Selesai: dikirim "09:10", terbaca "09:15"')).toBeVisible()
    await expect(
      part.getByText(/^Kegiatan Harian: dikirim ".*", terbaca "Menyusun lapo…"$/),
    ).toBeVisible()
    await expectAccessibleInBothSchemes(panel, async () => undefined)

    const rules = part.getByRole('region', { name: 'Sesuaikan dulu dengan aturan e-Kinerja' })
    await expect(rules).toContainText('Kegiatan Harian paling banyak 30.')
    await rules.getByLabel('Kegiatan Harian').fill('Mengagendakan surat masuk')
    await rules.getByRole('button', { name: 'Pakai' }).click()
    await expect(rules).toBeHidden()
    await expect(part.getByText(/Mengagendakan surat masuk$/)).toBeVisible()

    await part.getByRole('button', { name: 'Bukan kegiatan ini, periksa lagi' }).click()
    await expect(part.getByText('Sedang dipastikan')).toBeVisible()
  },
)
