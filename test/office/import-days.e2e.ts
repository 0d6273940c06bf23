import { readFile } from 'node:fs/promises'
import { parseCsv } from '@jejak/shared/bkn/csv'
import { countNamed, stageSheets } from '@jejak/shared/import/stage'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'
import { calendarPage } from '../pages/calendar-page.ts'
import { importPage } from '../pages/import-page.ts'

test.use({ moment: instantAt('2026-01-27T10:00:00') })

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return readFile(await file.path(), 'utf8')
}

test(
  'leave comes from the template with semicolons, is looked at, written, and expected of nobody any more',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const page = await (await openJejak(agency.admin)).open('/impor')
    const lists = importPage(page)
    await expect(page.getByRole('button', { name: /titik koma/ })).toHaveCount(7)
    const semicolons = await download(page, 'Cuti dan dinas, CSV titik koma')
    const commas = await download(page, 'Cuti dan dinas, CSV koma')
    expect(semicolons.startsWith('\uFEFFnip;jenis_cuti;mulai;selesai;')).toBe(true)
    expect(commas.startsWith('\uFEFFnip,jenis_cuti,mulai,selesai,')).toBe(true)
    // The example of a template is no row of it.
    const rows = parseCsv(semicolons, countNamed)
    const { tables } = stageSheets([{ name: '', isHidden: false, rows }], 'cuti.csv')
    expect(tables).toMatchObject([{ kinds: ['absence'], rows: [] }])

    const { nip } = agency.pegawai
    const fill = (kind: string) => `${semicolons}${nip};${kind};28/01/2026;29/01/2026;851/3;\r\n`
    await lists.choose({ 'cuti.csv': fill('libur panjang') })
    await expect(
      page.getByRole('checkbox', { name: /Ganti cuti, libur, dan jadwal/ }),
    ).toBeVisible()
    await lists.check()
    await expect(lists.errors).toHaveCount(1)
    await expect(lists.errors).toContainText('Baris 3')
    await expect(lists.errors).toContainText('bukan jenis cuti')
    await expect(lists.write).toBeHidden()
    await expectAccessible(page)
    await lists.back()
    await lists.choose({ 'cuti.csv': fill('tahunan') })
    await lists.check()
    expect(await lists.counts('Cuti dan dinas')).toEqual(['1', '0', '0', '0'])
    await lists.write.click()
    await expect(lists.done).toBeVisible()

    const own = await (await openJejak(agency.pegawai, { viewport: PHONE })).open()
    await expect(calendarPage(own).stripDay(/^Rabu 28 Januari, cuti/)).toBeAttached()
    await expect(calendarPage(own).stripDay(/^Jumat 30 Januari, 0 menit dari/)).toBeAttached()
  },
)

test(
  'a workbook with the roster of a week is read from its template',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const page = await (await openJejak(agency.admin)).open('/impor')
    const lists = importPage(page)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Satu buku kerja XLSX' }).click(),
    ])
    // Seven sheets with nothing but examples: each is known, none has a row.
    await page.locator('input[type=file]').setInputFiles(await file.path())
    await expect(page.getByRole('listitem').filter({ hasText: '0 baris' })).toHaveCount(7)
    await page.reload()
    await lists.choose({
      'jadwal.csv': `nip,tanggal,masuk,pulang\n${agency.pegawai.nip},28/01/2026,21.00,07.00\n${agency.pegawai.nip},29/01/2026,libur,\n`,
    })
    await lists.check()
    expect(await lists.counts('Jadwal sif')).toEqual(['2', '0', '0', '0'])
    await lists.write.click()
    await expect(lists.done).toBeVisible()
    const own = await (await openJejak(agency.pegawai, { viewport: PHONE })).open()
    const { stripDay } = calendarPage(own)
    await expect(stripDay(/^Rabu 28 Januari, 0 menit dari 3 jam.* 21\.00–24\.00/)).toBeAttached()
    await expect(stripDay(/^Kamis 29 Januari, 0 menit dari 7 jam.* 00\.00–07\.00/)).toBeAttached()
  },
)
