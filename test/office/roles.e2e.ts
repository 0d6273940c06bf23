import { expectAccessible } from '../fixtures/accessibility.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'

test(
  'an administrator gives a colleague a role, who then has the place of it, and takes it away',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const page = await (await openJejak(agency.admin)).open('/instansi/peran')
    const theirs = await (await openJejak(agency.rekan, { viewport: PHONE })).open('/')
    const dialog = page.getByRole('dialog')
    const keepers = page.getByRole('region', { name: 'Pengelola kinerja' })
    await expect(keepers.getByText('Belum ada pemegang.')).toBeVisible()
    await expect(theirs.getByRole('link', { name: 'Hari ini' })).toBeVisible()
    await expect(theirs.getByRole('link', { name: 'Instansi' })).toHaveCount(0)

    await test.step('to somebody else, found by name', async () => {
      await page.getByRole('button', { name: 'Beri peran' }).click()
      await dialog.getByLabel('Pegawai').fill(agency.rekan.name.slice(0, 5))
      await dialog.getByRole('button', { name: agency.rekan.name }).click()
      await dialog.getByLabel('Peran', { exact: true }).selectOption('Pengelola kinerja')
      await expectAccessible(page)
      await dialog.getByRole('button', { name: 'Beri peran ini' }).click()
      await expect(keepers.getByRole('link', { name: agency.rekan.name })).toBeVisible()
    })

    await test.step('who finds how days are filled, calendars and periods, and no people', async () => {
      await theirs.reload()
      await theirs.getByRole('link', { name: 'Instansi' }).click()
      await expect(theirs.getByRole('heading', { level: 1, name: 'Pengisian' })).toBeVisible()
      const tabs = theirs.getByRole('navigation', { name: 'Bagian halaman ini' })
      await expect(tabs.getByRole('link')).toHaveText([
        'Pengisian',
        'Impor',
        'Kalender kerja',
        'Pola kerja',
        'Jadwal giliran',
        'Periode',
      ])
      await theirs.goto(`${new URL(theirs.url()).origin}/instansi`)
      await expect(theirs.getByText('Halaman ini bukan untuk akun Anda')).toBeVisible()
    })

    await test.step('and reads who gave it', async () => {
      await theirs.getByRole('link', { name: 'Akun' }).click()
      await theirs.getByRole('link', { name: 'Catatan tindakan' }).click()
      const line = theirs.getByRole('listitem').filter({ hasText: 'Peran diberikan' })
      await expect(line).toContainText('Pengelola kinerja')
      await expect(line).toContainText(`oleh ${agency.admin.name} (Admin instansi)`)
    })

    await test.step('asked before it is taken away', async () => {
      await page.getByRole('button', { name: `Cabut peran ${agency.rekan.name}` }).click()
      await dialog.getByRole('button', { name: 'Cabut' }).click()
      await expect(keepers.getByText('Belum ada pemegang.')).toBeVisible()
    })

    await test.step('the last administrator stays', async () => {
      await page.getByRole('button', { name: `Cabut peran ${agency.admin.name}` }).click()
      await dialog.getByRole('button', { name: 'Cabut' }).click()
      await expect(dialog.getByRole('alert')).toContainText('Ini admin instansi terakhir')
    })
  },
)

test(
  'nobody gives themselves a role, and an admin unor needs a unit',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const page = await (await openJejak(agency.admin)).open('/instansi/peran')
    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: 'Beri peran' }).click()
    await dialog.getByLabel('Pegawai').fill(agency.admin.name.slice(0, 7))
    await dialog.getByRole('button', { name: agency.admin.name }).click()
    const save = dialog.getByRole('button', { name: 'Beri peran ini' })
    await expect(save).toHaveAttribute('aria-disabled', 'true')
    await dialog.getByLabel('Unit teratas yang dikelola').selectOption('Bidang Aplikasi')
    await save.click()
    await expect(dialog.getByRole('alert')).toContainText('tidak dapat dilakukan atas diri sendiri')
  },
)
