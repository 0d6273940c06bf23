import { expectAccessible } from '../fixtures/accessibility.ts'
import { expect, test } from '../fixtures/test.ts'

test(
  'an administrator grows the tree: a unit below another, a post in it, a person into the post',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const page = await (await openJejak(agency.admin)).open('/instansi/unit')
    const dialog = page.getByRole('dialog')
    const heading = (name: string) => page.getByRole('heading', { level: 1, name })

    await test.step('a unit below the one that is open', async () => {
      await page.getByRole('link', { name: /Bidang Aplikasi/ }).click()
      await page.getByRole('button', { name: 'Tambah unit di bawahnya' }).click()
      await dialog.getByLabel('Nama unit').fill('Seksi Perizinan')
      await dialog.getByRole('button', { name: 'Simpan unit' }).click()
      await expect(heading('Seksi Perizinan')).toBeVisible()
    })

    await test.step('with a post that is vacant', async () => {
      await page.getByRole('button', { name: 'Tambah jabatan' }).click()
      await dialog.getByLabel('Nama jabatan').fill('Kepala Seksi Perizinan')
      await dialog.getByLabel('Jenis jabatan').selectOption('Pengawas')
      await dialog.getByLabel('Unit organisasi').selectOption({ label: 'Bidang Aplikasi' })
      await dialog.getByLabel('Jabatan', { exact: true }).selectOption('Kepala Bidang Aplikasi')
      await expectAccessible(page)
      await dialog.getByRole('button', { name: 'Simpan jabatan' }).click()
      const post = page.getByRole('listitem').filter({ hasText: 'Kepala Seksi Perizinan' })
      await expect(post).toContainText('Kosong')
      await expect(post).toContainText('Melapor kepada Kepala Bidang Aplikasi')
    })

    await test.step('a unit with posts does not close', async () => {
      await page.getByRole('button', { name: 'Tutup unit' }).click()
      await dialog.getByRole('button', { name: 'Tutup unit' }).click()
      await expect(dialog.getByRole('alert')).toContainText('Masih ada jabatan')
      await page.keyboard.press('Escape')
    })

    await test.step('the tree folds, and what is looked for is seen where it lies', async () => {
      await page.getByRole('link', { name: 'Semua unit' }).click()
      const fold = page.getByRole('button', { name: 'Unit di bawah Bidang Aplikasi' })
      await expect(fold).toHaveAttribute('aria-expanded', 'true')
      await fold.click()
      await expect(page.getByRole('link', { name: /Seksi Perizinan/ })).toHaveCount(0)
      await page.getByLabel('Cari nama atau kode unit').fill('perizinan')
      await expect(page.getByRole('link', { name: /Seksi Perizinan/ })).toBeVisible()
      await expect(page.getByRole('link', { name: /Bidang Aplikasi/ })).toBeVisible()
    })

    await test.step('a person moves into the post', async () => {
      await page.getByRole('link', { name: 'Pegawai' }).click()
      await page.getByRole('link', { name: agency.rekan.name }).click()
      await page.getByRole('button', { name: 'Tambah penugasan' }).click()
      await dialog.getByLabel('Unit organisasi').selectOption({ label: '\u2003Seksi Perizinan' })
      await dialog
        .getByLabel('Jabatan', { exact: true })
        .selectOption({ label: 'Kepala Seksi Perizinan (Kosong)' })
      await dialog.getByRole('button', { name: 'Simpan penugasan' }).click()
      const posts = page.getByRole('region', { name: 'Penugasan' }).getByRole('listitem')
      await expect(posts.filter({ hasText: 'Kepala Seksi Perizinan' })).toContainText('Sejak')
      await expect(posts.filter({ hasText: 'Pengelola Aplikasi' })).not.toContainText('Sejak')
    })
  },
)
