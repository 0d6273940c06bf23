import type { Page } from '@playwright/test'
import { totpCodeAt } from '../../server/src/accounts/factors/totp.ts'
import type { Member } from '../fixtures/agency/cast.ts'

/** NIP and password, then the code of the authenticator. Fields are found by what they tell password managers. */
export function signInPage(page: Page) {
  const nip = page.locator('input[autocomplete~=username]')
  const code = page.locator('input[autocomplete~=one-time-code]')
  const enterPassword = async (who: Pick<Member, 'nip' | 'password'>) => {
    await nip.fill(who.nip)
    await page.locator('input[autocomplete~=current-password]').fill(who.password)
    await page.keyboard.press('Enter')
  }
  const enterCode = async (digits: string) => {
    await code.fill(digits)
    await page.keyboard.press('Enter')
  }
  return {
    nip,
    code,
    problem: page.getByRole('alert'),
    enterPassword,
    enterCode,
    /** Both steps, as the person would do them at a time in epoch milliseconds. */
    signIn: async (who: Pick<Member, 'nip' | 'password' | 'totpSecret'>, now: () => number) => {
      await enterPassword(who)
      // A code grows old while the password is being checked.
      await code.waitFor()
      await enterCode(totpCodeAt(who.totpSecret, now()))
      await code.waitFor({ state: 'detached' })
    },
  }
}
