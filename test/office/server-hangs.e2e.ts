import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { untilIdle, untilServedOffline } from '../pages/idle.ts'
import { reviewPage } from '../pages/review-page.ts'
import { signInPage } from '../pages/sign-in-page.ts'
import { skpPage } from '../pages/skp-page.ts'
import { todayPage } from '../pages/today-page.ts'

const WAITING = 'Menelaah surat masuk'

test(
  'while a server never answers, all that is on the device is at hand, and the door of a first visit opens',
  { tag: '@office' },
  async ({ agency, openJejak, network }) => {
    await agency.write('pegawai', [
      { day: workdayBefore(TODAY), start: 480, end: 540, text: WAITING, status: 'submitted' },
    ])
    const { url } = network
    const { open } = await openJejak(agency.atasan, { url })
    const before = await open('/tinjau')
    await expect(reviewPage(before).item(WAITING)).toBeVisible()
    const team = (page: Page) =>
      page.getByRole('main').getByRole('rowheader', { name: agency.pegawai.name })
    await before.getByRole('link', { name: 'Tim', exact: true }).click()
    await expect(team(before)).toBeVisible()
    await untilIdle(before)
    await untilServedOffline(before)
    await before.close()

    network.fail(/^\/(api\/|service-worker)/, 'hang')
    const page = await open()
    const today = todayPage(page)
    await today.write('08.00–09.00 mengikuti apel pagi')
    await expect(today.entry('mengikuti apel pagi')).toBeVisible()
    await today.openForm()
    await today.form.write('Menyusun bahan rapat')
    await today.form.save()
    await expect(today.entry('Menyusun bahan rapat')).toBeVisible()
    const place = (name: string) =>
      page
        .getByRole('navigation', { name: 'Menu utama' })
        .getByRole('link', { name: new RegExp(`^${name}`) })
        .click()
    await place('Tinjau')
    await expect(reviewPage(page).item(WAITING)).toBeVisible()
    await page.getByRole('link', { name: 'Tim', exact: true }).click()
    await expect(team(page)).toBeVisible()
    await place('SKP')
    await expect(skpPage(page).tree.first()).toBeVisible()
    await place('Kotak masuk')
    await expect(page.getByText('Belum ada keputusan')).toBeVisible()
    // All of that before the server has said one word.
    expect(network.asked.filter((path) => path.startsWith('/api/me')).length).toBeGreaterThan(0)

    for (const fault of [
      'hang',
      { status: 503, type: 'text/plain', body: 'unavailable' },
      { status: 200, type: 'text/html', body: '<title>Wi-Fi kantor</title>' },
    ] as const) {
      network.heal()
      network.fail(/^\/service-worker/, fault)
      const visit = await (await openJejak('nobody', { url })).open()
      await expect(signInPage(visit).nip).toBeVisible()
    }
  },
)
