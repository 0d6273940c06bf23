import { expectAccessible } from '../fixtures/accessibility.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'

test(
  'what an administrator does about a person stands on the page of the person, of the agency and of themselves',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const { pegawai, admin } = agency
    const page = await (await openJejak(admin)).open(`/instansi/pegawai/${pegawai.personId}`)
    const dialog = page.getByRole('dialog')

    await test.step('an act is done', async () => {
      await page.getByRole('button', { name: 'Ubah data' }).click()
      await dialog.getByLabel('Golongan').fill('III/d')
      await dialog.getByRole('button', { name: 'Simpan' }).click()
      await expect(page.getByRole('region', { name: 'Data pegawai' })).toContainText('III/d')
    })

    await test.step('it stands on their page', async () => {
      const acts = page.getByRole('region', { name: 'Catatan tindakan' })
      const line = acts.getByRole('listitem').filter({ hasText: 'Data pegawai diubah' })
      await expect(line).toContainText('Golongan III/d')
      await expect(line).toContainText(`oleh ${admin.name}`)
    })

    await test.step('it is found among those of the agency, by person and by kind', async () => {
      await page.getByRole('link', { name: 'Catatan' }).click()
      await page.getByLabel('Tentang pegawai').fill(pegawai.name.slice(0, 4))
      await page.getByRole('button', { name: pegawai.name }).click()
      await expect(page.getByText('Data pegawai diubah')).toBeVisible()
      await page.getByLabel('Jenis tindakan').selectOption('Peran')
      await expect(page.getByText('Tidak ada yang cocok dengan penyaring ini.')).toBeVisible()
      await page.getByLabel('Jenis tindakan').selectOption('Data pegawai')
      await expect(page.getByText('Data pegawai diubah')).toBeVisible()
      await expectAccessible(page)
    })

    await test.step('and whom it was about reads it on their phone', async () => {
      const own = await (await openJejak(pegawai, { viewport: PHONE })).open('/akun/catatan')
      await expect(own.getByRole('listitem').filter({ hasText: 'Golongan III/d' })).toContainText(
        `oleh ${admin.name} (Admin instansi)`,
      )
    })
  },
)
