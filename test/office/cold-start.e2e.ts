import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { untilServedOffline } from '../pages/idle.ts'
import { todayPage } from '../pages/today-page.ts'

test(
  'without network the first visit opens a page never seen, and a cold start the form never used',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const { context, open } = await openJejak(agency.pegawai, { viewport: PHONE })
    const page = await open()
    await untilServedOffline(page)
    // The browser's own cache may hold what was preloaded; being routed turns it off.
    await page.route('**/*', (route) => route.continue())
    await context.setOffline(true)
    await todayPage(page).fromMenu('Templat')
    await expect(page.getByRole('heading', { name: 'Templat mingguan' })).toBeVisible()
    await page.close()

    const later = await open()
    const today = todayPage(later)
    await today.openForm()
    await today.form.write('Mengikuti apel pagi')
    await today.form.save()
    await expect(today.entry('Mengikuti apel pagi')).toBeVisible()
  },
)
