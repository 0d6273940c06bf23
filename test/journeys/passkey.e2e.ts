import { plugIn } from '../fixtures/passkey-device.ts'
import { expect, test } from '../fixtures/test.ts'
import { untilIdle } from '../pages/idle.ts'
import { passkeyPage } from '../pages/passkey-page.ts'
import { signInPage } from '../pages/sign-in-page.ts'

test(
  'a person enters by a passkey and without a NIP, until it is removed',
  { tag: '@smoke' },
  async ({ agency, openJejak, jejak }) => {
    const page = await (await openJejak(agency.pegawai)).open('/akun/keamanan')
    const device = await plugIn(page)
    const passkeys = passkeyPage(page)
    const door = signInPage(page)
    const inside = page.getByRole('heading', { name: agency.pegawai.name })
    const refused = page.getByRole('alert').filter({ hasText: 'tidak dikenal di sini' })

    await test.step('it is added under a name, and the device is known as having one', async () => {
      await passkeys.add('Laptop dinas')
      await expect(passkeys.items).toHaveText([/Laptop dinas.*Belum pernah dipakai/])
      expect(await device.count()).toBe(1)
      await passkeys.add('Laptop sekali lagi')
      await expect(passkeys.dialog.getByRole('alert')).toContainText('sudah menyimpan')
      await expect(passkeys.dialog.getByLabel('Nama kunci sandi')).toHaveValue('Laptop sekali lagi')
      await passkeys.dialog.getByRole('button', { name: 'Batal' }).click()
      await page.getByRole('button', { name: 'Buang isian' }).click()
    })

    await test.step('its owner is told on every device of theirs', async () => {
      await page.goto(`${jejak.url}/kotak-masuk`)
      await expect(page.getByText(/Kunci sandi baru ditambahkan .* dari Chrome/)).toBeVisible()
    })

    await test.step('it enters', async () => {
      await untilIdle(page)
      await passkeys.leave()
      await passkeys.enter.click()
      await expect(inside).toBeVisible()
    })

    await test.step('signed wrongly, or without asking its owner, it does not', async () => {
      await untilIdle(page)
      await passkeys.leave()
      for (const wrong of [{ signature: true }, { verification: true }]) {
        await device.spoil(wrong)
        await passkeys.enter.click()
        await expect(door.problem).toContainText(/tidak dikenal di sini|tidak dapat memakai/)
        await expect(inside).toHaveCount(0)
      }
      await device.spoil({})
    })

    await test.step('removed, it is worth nothing', async () => {
      await passkeys.enter.click()
      await expect(inside).toBeVisible()
      await page.goto(`${jejak.url}/akun/keamanan`)
      const history = page.getByRole('region', { name: 'Riwayat masuk' })
      await expect(history).toContainText('Kunci sandi baru ditambahkan')
      await expect(history).toContainText('Kunci sandi ditolak')
      await passkeys.remove('Laptop dinas')
      await expect(passkeys.list).toContainText('Belum ada kunci sandi.')
      await untilIdle(page)
      await passkeys.leave()
      await passkeys.enter.click()
      await expect(refused).toBeVisible()
      await expect(door.nip).toBeVisible()
    })
  },
)
