import { expectAccessible } from '../fixtures/accessibility.ts'
import { expect, test } from '../fixtures/test.ts'
import { agree } from '../bkn/agree.ts'

test(
  "times and dates of the settings have Jejak's form, and what is none stays as typed",
  { tag: '@capture' },
  async ({ workstation: { extension, newPage } }) => {
    await agree(extension)
    const page = await newPage()
    await page.goto(`chrome-extension://${extension.id}/options.html`)
    await page.getByText('Jam kerja Ramadan', { exact: true }).click()
    const first = page.getByLabel('Hari pertama')
    const last = page.getByLabel('Hari terakhir')
    await expect(first).toHaveValue('19 Feb 2026')
    await first.fill('18/2/2026')
    await first.blur()
    await expect(first).toHaveValue('18 Feb 2026')
    await first.press('ArrowUp')
    await expect(first).toHaveValue('19 Feb 2026')
    await last.fill('besuk')
    await last.blur()
    await expect(last).toHaveValue('besuk')
    await expect(last).toHaveAccessibleDescription(/Ini bukan tanggal/)

    const from = page.getByLabel('Mulai', { exact: true }).first()
    await from.fill('745')
    await from.blur()
    await expect(from).toHaveValue('07.45')
    await from.press('ArrowDown')
    await expect(from).toHaveValue('07.40')
    await expectAccessible(page)
  },
)
