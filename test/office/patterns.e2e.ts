import { callAs } from '../fixtures/agency/api.ts'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { TODAY } from '../fixtures/time/moment.ts'

test(
  'a pattern with own hours is made and holds for one person, and can be taken back',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const page = await (await openJejak(agency.admin)).open('/instansi/pola')
    const dialog = page.getByRole('dialog')
    await expect(page.getByText('5 hari kerja, 37 jam 30 menit seminggu')).toBeVisible()

    await test.step('made from the usual six days, with other hours on a day', async () => {
      await page.getByRole('button', { name: 'Pola baru' }).click()
      await dialog.getByLabel('Nama pola').fill('Pelayanan')
      await dialog.getByRole('button', { name: '6 hari kerja' }).click()
      const monday = dialog.getByRole('group', { name: 'Senin' }).first()
      await monday.getByLabel('Pulang').fill('06.00')
      await dialog.getByRole('button', { name: 'Simpan' }).click()
      await expect(dialog.getByRole('alert')).toContainText('Periksa jam hari Senin')
      await monday.getByLabel('Pulang').fill('15.00')
      await expectAccessible(page)
      await dialog.getByRole('button', { name: 'Simpan' }).click()
      await expect(page.getByRole('heading', { name: 'Pelayanan' })).toBeVisible()
    })

    await test.step('it is put to use for one person', async () => {
      await page.goto(`${new URL(page.url()).origin}/instansi/pegawai/${agency.pegawai.personId}`)
      const uses = page.getByRole('region', { name: 'Pola kerja' })
      await expect(uses).toContainText('Mengikuti pola unit atau instansi.')
      await uses.getByRole('button', { name: 'Pakai pola lain' }).click()
      await dialog.getByLabel('Pola').selectOption('Pelayanan')
      await dialog.getByRole('button', { name: 'Simpan' }).click()
      await expect(uses.getByText('Pelayanan')).toBeVisible()
    })

    await test.step('and taken back, and that undone', async () => {
      const uses = page.getByRole('region', { name: 'Pola kerja' })
      await uses.getByRole('button', { name: /^Hapus pemakaian/ }).click()
      await expect(uses).toContainText('Mengikuti pola unit atau instansi.')
      await page.getByRole('button', { name: 'Urungkan' }).click()
      await expect(uses.getByText('Pelayanan')).toBeVisible()
    })
  },
)

test(
  'a roster is read back by person and month, and a day of it is changed',
  { tag: '@office' },
  async ({ agency, jejak, openJejak }) => {
    const shift = { start: 1320, end: 1800, breakStart: 1440, breakEnd: 1500 }
    const rows = [{ personId: agency.pegawai.personId, day: TODAY, shift }]
    await callAs(jejak.url, agency.admin, { method: 'PUT', path: '/api/roster', body: { rows } })
    const page = await (await openJejak(agency.admin, { viewport: PHONE })).open('/instansi/jadwal')
    const roster = page.getByRole('list', { name: `Jadwal ${agency.pegawai.name}` })
    await expect(page.getByText('1 giliran, 7 jam')).toBeVisible()
    await roster.getByRole('button', { name: 'Sel 20 22.00–06.00' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Masuk', { exact: true }).fill('14.00')
    await dialog.getByLabel('Pulang').fill('22.00')
    await dialog.getByRole('button', { name: 'Simpan' }).click()
    await expect(roster.getByRole('button', { name: 'Sel 20 14.00–22.00' })).toBeVisible()
    await roster.getByRole('button', { name: 'Sel 20 14.00–22.00' }).click()
    await dialog.getByLabel('Masuk kerja').uncheck()
    await dialog.getByRole('button', { name: 'Simpan' }).click()
    await expect(roster.getByRole('button', { name: 'Sel 20 Libur' })).toBeVisible()

    await page.getByRole('button', { name: 'Bulan berikutnya' }).click()
    await expect(page.getByText('Tidak ada jadwal pada bulan ini')).toBeVisible()
  },
)
