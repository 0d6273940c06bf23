import type { Page } from '@playwright/test'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { CALENDAR, visit } from './kinerja-page.ts'

/**
 * What a person does when the filler has stopped: signs in again, goes back to the calendar, looks at it.
 * Answers whether they saw that the entry in doubt is not there.
 */
export async function attend(
  page: Page,
  reason: BknProblem,
  text: string,
): Promise<{ readonly sawEmpty: boolean }> {
  if (page.url() !== CALENDAR) await visit(page, CALENDAR)
  const login = page.getByRole('button', { name: 'Login with ASN Digital' })
  const period = page.getByText('Batas Pengisian Periode')
  for (;;) {
    await login.or(period).first().waitFor()
    // A session that has ended shows a moment later: first the page, then the login.
    await page.waitForLoadState('networkidle')
    if (await period.isVisible()) break
    if (!(await login.isVisible())) continue
    await login.click()
    await page.getByRole('button', { name: 'Sign In' }).click()
    await page.waitForURL(/\/skp$/)
    await visit(page, CALENDAR)
  }
  if (reason.code !== 'calendar-empty') return { sawEmpty: false }
  const isThere = await page.locator('.vuecal__event', { hasText: text }).count()
  return { sawEmpty: isThere === 0 }
}
