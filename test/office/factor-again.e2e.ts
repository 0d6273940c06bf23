import { totpCodeAt } from '../../server/src/accounts/factors/totp.ts'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { plugIn } from '../fixtures/passkey-device.ts'
import { expect, test } from '../fixtures/test.ts'
import { untilIdle } from '../pages/idle.ts'
import { factorDialog, passkeyPage } from '../pages/passkey-page.ts'

test(
  'an administrator who was away is asked for a factor, and the form waits with all that was typed',
  { tag: '@office' },
  async ({ agency, clock, openJejak }) => {
    const { admin, rekan } = agency
    const page = await (await openJejak(admin)).open('/instansi')
    await page.getByRole('link', { name: rekan.name }).click()
    await clock.pass(60)
    await page.getByRole('button', { name: 'Tambah penugasan' }).click()
    const form = page.getByRole('dialog', { name: new RegExp(rekan.name) })
    await form.getByLabel('Jenis').selectOption({ label: 'Plh' })
    await form.getByLabel('Unit organisasi').selectOption({ label: '\u2003Bidang Aplikasi' })
    await form.getByLabel('Jabatan', { exact: true }).selectOption({ index: 1 })
    await form.getByLabel('Nomor surat keputusan atau surat perintah').fill('SK 12/2026')
    const again = factorDialog(page)
    const save = form.getByRole('button', { name: 'Simpan penugasan' })

    await save.click()
    await expect(again.code).toBeFocused()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(form.getByRole('alert')).toContainText('Belum dipastikan bahwa ini Anda.')
    await expect(form.getByLabel('Nomor surat keputusan atau surat perintah')).toHaveValue(
      'SK 12/2026',
    )

    await save.click()
    await again.code.fill('000000')
    await again.goOn.click()
    await expect(again.dialog.getByRole('alert')).toContainText('Tidak ada yang berubah.')
    await again.code.fill(totpCodeAt(admin.totpSecret, clock.now()))
    await again.goOn.click()
    const posts = page.getByRole('region', { name: 'Penugasan' }).getByRole('listitem')
    await expect(posts.filter({ hasText: 'SK 12/2026' })).toBeVisible()
  },
)

test(
  'new recovery codes are asked for by a passkey, and shown once',
  { tag: '@office' },
  async ({ agency, clock, openJejak }) => {
    const page = await (await openJejak(agency.pegawai)).open('/akun/keamanan')
    await plugIn(page)
    await passkeyPage(page).add('Laptop')
    await expect(passkeyPage(page).items).toHaveCount(1)
    await untilIdle(page)
    await clock.pass(60)
    await page.getByRole('button', { name: 'Buat kode baru' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Buat kode baru' }).click()
    await factorDialog(page).showPasskey.click()
    const codes = page.getByRole('dialog', { name: 'Kode pemulihan baru' })
    await expect(codes.getByRole('listitem')).toHaveCount(10)
    await codes.getByRole('checkbox').check()
    await codes.getByRole('button', { name: 'Selesai' }).click()
    await expect(page.getByText('Tersisa 10 dari 10 kode.')).toBeVisible()
    await expect(codes).toHaveCount(0)
  },
)
