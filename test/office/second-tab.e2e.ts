import { expect, test } from '../fixtures/test.ts'
import { untilIdle, untilServedOffline } from '../pages/idle.ts'
import { todayPage } from '../pages/today-page.ts'

test(
  'a new version is taken in one tab, and the other one knows and follows with its form',
  { tag: '@office' },
  async ({ agency, openJejak, network }) => {
    const { open } = await openJejak(agency.pegawai, { url: network.url })
    const first = await open()
    await untilServedOffline(first)
    const second = await open()
    await untilIdle(second)
    const line = todayPage(second).quick
    await line.fill('rapat koordinasi')

    network.fail(/^\/service-worker/, { append: '\n// the next version' })
    const renew = () =>
      first.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        await registration?.update()
      })
    await renew()
    const button = { name: 'Muat ulang sekarang' }
    await expect(second.getByText('Versi baru siap')).toBeVisible()
    const reloaded = first.waitForEvent('load')
    await first.getByRole('button', button).click()
    await reloaded

    await expect(second.getByText('diperbarui dari tab lain')).toBeVisible()
    await expect(line).toHaveValue('rapat koordinasi')
    const followed = second.waitForEvent('load')
    await second.getByRole('button', button).click()
    await followed
    await expect(line).toHaveValue('rapat koordinasi')
    await expect(second.getByRole('button', button)).toHaveCount(0)
  },
)

test(
  'language and colours chosen in one tab are those of the other one',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const { open } = await openJejak(agency.pegawai)
    const [first, second] = [await open('/akun'), await open()]
    await untilIdle(second)
    await first.getByRole('button', { name: 'Gelap' }).click()
    await first.getByRole('button', { name: 'English' }).click()
    await expect(second.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(second.getByRole('heading', { name: 'Today' })).toBeVisible()
  },
)
