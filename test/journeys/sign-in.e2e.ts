import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { untilIdle } from '../pages/idle.ts'
import { signInPage } from '../pages/sign-in-page.ts'
import { todayPage } from '../pages/today-page.ts'

test(
  'a person signs in with password and code, and leaves nothing behind at signing out',
  { tag: '@smoke' },
  async ({ agency, clock, openJejak }) => {
    const { context, open } = await openJejak('nobody', { viewport: PHONE })
    const page = await open()
    const door = signInPage(page)

    await door.enterPassword({ nip: agency.pegawai.nip, password: 'bukan-kata-sandinya' })
    await expect(door.problem).toBeVisible()
    await expect(door.code).toBeHidden()
    await door.signIn(agency.pegawai, clock.now)
    await expect(page.getByRole('heading', { name: 'Hari ini' })).toBeVisible()
    await untilIdle(page)
    const today = todayPage(page)
    await today.openForm()
    await today.form.write('Mengikuti apel pagi')
    await today.form.save()
    await untilIdle(page)

    await page.getByRole('link', { name: 'Akun' }).click()
    await expect(page.getByRole('heading', { name: agency.pegawai.name })).toBeVisible()
    await page.getByRole('button', { name: 'Keluar' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Keluar' }).click()
    await expect(door.nip).toBeVisible()
    const sessions = async () =>
      (await context.cookies()).filter(({ name, value }) => name === 'sid' && value !== '')
    await expect.poll(sessions).toEqual([])
  },
)
