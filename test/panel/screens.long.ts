import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { test } from '../fixtures/device.ts'
import { openDetails } from '../pages/panel-page.ts'
import { setStage } from './stage.ts'

/** Pictures go to JEJAK_PICTURES when it is set; barriers and sideways scrolling are looked for in any case. */
const folder = process.env['JEJAK_PICTURES']
const LONG =
  'Menyusun telaahan staf mengenai penyederhanaan struktur organisasi dan penyetaraan jabatan administrasi ke dalam jabatan fungsional pada sekretariat daerah beserta lampirannya'

async function shoot(page: Page, name: string): Promise<void> {
  await expectAccessible(page)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `sideways scroll in ${name}`).toBeLessThanOrEqual(0)
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`panel, popup and settings in every state, ${colorScheme}`, async ({ workstation }) => {
    test.setTimeout(480_000)
    const { extension } = workstation
    const open = async (path: string, width: number, height: number) => {
      const page = await extension.openPage(path)
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height })
      return page
    }
    const name = (state: string) => `${state}-${colorScheme}`

    const isOptions = (page: Page) => page.url().endsWith('/options.html')
    await expect.poll(() => workstation.context.pages().some(isOptions)).toBe(true)
    const first = workstation.context.pages().find(isOptions)
    if (!first) throw new Error('the settings were closed meanwhile')
    await first.emulateMedia({ colorScheme })
    await first.setViewportSize({ width: 1280, height: 800 })
    await shoot(first, name('first-run'))
    await first.setViewportSize({ width: 390, height: 844 })
    await shoot(first, name('first-run-narrow'))
    const notYet = await open('sidepanel.html', 400, 800)
    await notYet.getByText('Perekam belum disiapkan').waitFor()
    await shoot(notYet, name('panel-not-set-up'))
    await notYet.close()
    const early = await open('popup.html', 340, 400)
    await shoot(early, name('popup-not-set-up'))
    await early.close()

    await first.bringToFront()
    await first.getByRole('button', { name: 'Setuju dan pilih aplikasi' }).click()
    await first.getByRole('switch', { name: 'SRIKANDI' }).check()
    await shoot(first, name('first-apps-narrow'))
    await first.setViewportSize({ width: 1280, height: 800 })
    await shoot(first, name('first-apps'))
    await first.getByRole('button', { name: 'Lanjut' }).click()
    await shoot(first, name('first-pin'))
    await first.getByRole('button', { name: 'Selesai' }).click()
    await setStage(workstation)

    const panel = await open('sidepanel.html', 400, 800)
    const add = panel.getByLabel('Tambah kegiatan', { exact: true })
    await add.waitFor()
    await panel.getByText('Perlu jawaban Anda').waitFor()
    await shoot(panel, name('panel-empty'))
    await add.fill('rapat koordinasi jam 7')
    await shoot(panel, name('panel-doubt'))
    await add.fill('rapat koordinasi')
    await shoot(panel, name('panel-length'))
    for (const line of [
      '07.30–08.00 mengikuti apel pagi',
      `08.00–09.30 ${LONG}`,
      '10.00–11.00 rapat koordinasi penyusunan renja 2027',
      '10.30–11.30 menelaah 3 surat masuk',
    ]) {
      await add.fill(line)
      if (line.includes('10.30')) await shoot(panel, name('panel-overlap'))
      await add.press('Enter')
      await expect(add).toHaveValue('')
    }
    await expect(panel.getByRole('article')).toHaveCount(4)
    await shoot(panel, name('panel-full'))
    await panel.setViewportSize({ width: 320, height: 700 })
    await shoot(panel, name('panel-full-320'))
    await panel.setViewportSize({ width: 400, height: 800 })
    const second = panel.getByRole('article').nth(1)
    await openDetails(second)
    await shoot(panel, name('panel-details'))
    await second.getByRole('button', { name: 'Ubah' }).click()
    await panel.getByLabel('Mulai').fill('12')
    await panel.getByRole('button', { name: 'Simpan' }).click()
    await shoot(panel, name('panel-edit-error'))
    await panel.keyboard.press('Escape')
    await openDetails(second)
    await second.getByRole('button', { name: 'Pisah' }).click()
    await shoot(panel, name('panel-split'))
    await panel.keyboard.press('Escape')
    await panel.getByRole('button', { name: 'Seperti kemarin' }).click()
    await panel.getByRole('dialog').getByRole('checkbox').first().check()
    await shoot(panel, name('panel-repeat'))
    await panel.keyboard.press('Escape')
    await openDetails(second)
    await second.getByRole('button', { name: 'Jadikan rutin' }).click()
    await panel.getByRole('button', { name: 'Simpan rutinitas' }).waitFor()
    await shoot(panel, name('panel-routine'))
    await panel
      .getByRole('dialog')
      .getByRole('textbox', { name: 'Kegiatan' })
      .fill('Mengikuti apel membahas …')
    await panel.getByRole('dialog').getByLabel('Senin').check()
    await panel.getByRole('button', { name: 'Simpan rutinitas' }).click()
    await panel.getByLabel('Pilih semua').check()
    await panel.getByRole('button', { name: /^Pindahkan 4/ }).click()
    await shoot(panel, name('panel-move'))
    await panel.keyboard.press('Escape')
    await panel.getByRole('button', { name: 'Hari sebelumnya' }).click()
    await panel.getByRole('article').first().waitFor()
    await panel.getByRole('button', { name: 'Ya, isi' }).click()
    await panel.getByRole('button', { name: 'Tambahkan' }).click()
    await shoot(panel, name('panel-yesterday'))
    await panel.close()

    const popup = await open('popup.html', 340, 480)
    await popup.getByText('Apa yang tercatat').waitFor()
    await shoot(popup, name('popup'))
    await popup.close()

    const options = await open('options.html', 1280, 800)
    await options.getByLabel('Hari kerja').selectOption('own')
    await options.getByText('Jam kerja Ramadan').click()
    await options.locator('input[name="1-start"]').fill('20.00')
    await options.locator('input[name="1-end"]').fill('20.00')
    await options.getByRole('button', { name: 'Simpan jam kerja' }).click()
    await options.getByText('Lihat baris').click()
    await options.getByText('Lihat kegiatan').click()
    await options.getByRole('button', { name: 'Tambah rutinitas' }).click()
    await shoot(options, name('options'))
    await options.setViewportSize({ width: 390, height: 844 })
    await shoot(options, name('options-390'))
    await options.setViewportSize({ width: 320, height: 700 })
    await shoot(options, name('options-320'))
  })
}
