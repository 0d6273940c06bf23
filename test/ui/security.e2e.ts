import { expect, test } from '../fixtures/test.ts'
import { untilIdle } from '../pages/idle.ts'
import { signInPage } from '../pages/sign-in-page.ts'
import { lookInAllSizes } from './look.ts'

test(
  'everybody can read and use Akun → Keamanan on each of its faces',
  { tag: '@ui' },
  async ({ agency, openJejak }) => {
    const { context, open } = await openJejak(agency.pegawai)
    const page = await open('/akun')
    await page.getByRole('link', { name: 'Keamanan' }).click()
    await expect(page.getByText('Tidak ada perangkat lain yang masuk.')).toBeVisible()
    await expect(page.getByText('Belum ada catatan.')).toBeVisible()
    await untilIdle(page)
    await lookInAllSizes(page, 'keamanan-kosong', test.info())

    await page.getByLabel('Kata sandi sekarang').fill('bukan kata sandinya')
    await page.getByLabel('Kata sandi baru', { exact: true }).fill('kata sandi baru yang panjang')
    await page.getByLabel('Ulangi kata sandi baru').fill('kata sandi lain')
    await page.getByRole('button', { name: 'Ganti kata sandi' }).click()
    await expect(page.getByText('Keduanya belum sama.')).toBeVisible()
    await page.getByLabel('Ulangi kata sandi baru').fill('kata sandi baru yang panjang')
    await page.getByRole('button', { name: 'Ganti kata sandi' }).click()
    await expect(
      page.getByRole('alert').filter({ hasText: 'Tidak ada yang berubah.' }),
    ).toBeVisible()
    await lookInAllSizes(page, 'keamanan-ditolak', test.info())
    await page.reload()
    await expect(page.getByText('Kata sandi salah')).toBeVisible()
    await untilIdle(page)
    await lookInAllSizes(page, 'keamanan-riwayat', test.info())

    await page.route('**/api/sessions', (route) => route.abort())
    await page.reload()
    await expect(
      page.getByRole('alert').filter({ hasText: 'Server belum dapat dihubungi.' }),
    ).toBeVisible()
    await lookInAllSizes(page, 'keamanan-gagal', test.info())
    await page.unroute('**/api/sessions')
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await expect(page.getByText('Kata sandi salah')).toBeVisible()
    await context.close()
  },
)

test(
  'another device is ended from Akun → Keamanan',
  { tag: '@ui' },
  async ({ agency, openJejak, clock }) => {
    const { pegawai } = agency
    const other = await openJejak('nobody')
    const there = await other.open()
    await signInPage(there).signIn(pegawai, clock.now)
    const page = await (await openJejak(pegawai)).open('/akun/keamanan')
    const devices = page.getByRole('region', { name: 'Perangkat yang masuk' })
    await expect(devices.getByRole('listitem')).toHaveCount(2)
    await untilIdle(page)
    await lookInAllSizes(page, 'keamanan-dua-perangkat', test.info())
    await devices.getByRole('button', { name: /^Akhiri Chrome/ }).click()
    await expect(devices.getByRole('listitem')).toHaveCount(1)
    const status = () => there.evaluate(async () => (await fetch('/api/me')).status)
    expect(await status()).toBe(401)
  },
)
