import { plugIn } from '../fixtures/passkey-device.ts'
import { expect, test } from '../fixtures/test.ts'
import { untilIdle } from '../pages/idle.ts'
import { factorDialog, passkeyPage } from '../pages/passkey-page.ts'
import { lookInAllSizes } from './look.ts'
import { throughDialogs } from './through-dialogs.ts'

const DIALOGS = [
  ['Tambah kunci sandi', /textbox "Nama kunci sandi"/],
  ['Ganti nama Laptop', /textbox "Nama kunci sandi"/],
  ['Hapus Laptop', /heading "Hapus kunci sandi Laptop\?"/],
  ['Buat kode baru', /heading "Buat sepuluh kode baru\?"/],
] as const

test(
  'the dialogs of passkeys and recovery codes are reached and left by keys, and can be read',
  { tag: '@ui' },
  async ({ agency, clock, openJejak }) => {
    const page = await (await openJejak(agency.pegawai)).open('/akun/keamanan')
    await plugIn(page)
    await passkeyPage(page).add('Laptop')
    await expect(passkeyPage(page).items).toHaveCount(1)
    await untilIdle(page)
    await lookInAllSizes(page, 'keamanan-kunci-sandi', test.info())
    for (const [name, opensOn] of DIALOGS) {
      await page.getByRole('button', { name, exact: true }).focus()
      await throughDialogs(page)(name, opensOn)
    }
    await clock.pass(60)
    await page.getByRole('button', { name: 'Buat kode baru' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Buat kode baru' }).click()
    await expect(factorDialog(page).showPasskey).toBeVisible()
    await lookInAllSizes(page, 'dialog-pastikan', test.info())
    await factorDialog(page).showPasskey.click()
    await expect(page.getByRole('dialog', { name: 'Kode pemulihan baru' })).toBeVisible()
    await lookInAllSizes(page, 'dialog-kode-pemulihan', test.info())
  },
)

test(
  'whoever comes by an IP address reads at the door why there is no passkey',
  { tag: '@ui' },
  async ({ agency, jejak, openJejak }) => {
    // A server without an agency asks for its setup instead.
    expect(agency.pegawai.nip).not.toBe('')
    const url = jejak.url.replace('localhost', '127.0.0.1')
    const page = await (await openJejak('nobody', { url })).open()
    await expect(page.getByText('Jejak dibuka lewat alamat IP.')).toBeVisible()
    await expect(passkeyPage(page).enter).toHaveCount(0)
    await lookInAllSizes(page, 'masuk-alamat-ip', test.info())
  },
)
