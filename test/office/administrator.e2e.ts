import { expect, test } from '../fixtures/test.ts'

test(
  'an administrator finds a person, makes them a Plt, and lets them go',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const admin = await openJejak(agency.admin)
    const page = await admin.open('/instansi')
    const theirs = await (await openJejak(agency.rekan)).open('/')
    await expect(theirs.getByRole('heading', { level: 1 })).toBeVisible()
    const { name } = agency.rekan

    await test.step('found by a part of the name', async () => {
      await page.getByLabel('Cari nama atau NIP').fill(name.slice(0, 5).toLowerCase())
      await page.getByRole('link', { name }).click()
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    })

    const dialog = page.getByRole('dialog')
    await test.step('a Plt needs the number of an order', async () => {
      await page.getByRole('button', { name: 'Tambah penugasan' }).click()
      await dialog.getByLabel('Jenis penugasan').selectOption({ label: 'Plt' })
      await dialog.getByLabel('Unit organisasi').selectOption({ label: 'Bidang Aplikasi' })
      await dialog.getByLabel('Jabatan', { exact: true }).selectOption({ label: 'Kepala Dinas' })
      await dialog.getByRole('button', { name: 'Simpan penugasan' }).click()
      await expect(dialog.getByRole('alert')).toContainText('memerlukan nomor surat perintah')
      await dialog.getByLabel('Nomor surat').fill('800/117')
      await dialog.getByRole('button', { name: 'Simpan penugasan' }).click()
      await expect(page.getByRole('region', { name: 'Penugasan' })).toContainText('No. 800/117')
    })

    await test.step('who is let go is signed out', async () => {
      await page.getByRole('button', { name: 'Nonaktifkan pegawai' }).click()
      await dialog.getByRole('button', { name: 'Nonaktifkan pegawai' }).click()
      await expect(page.getByRole('button', { name: 'Aktifkan kembali' })).toBeVisible()
      expect(await theirs.evaluate(async () => (await fetch('/api/me')).status)).toBe(401)
    })
  },
)
