import type { BknProblem } from '@jejak/shared/bkn/problem'
import { readDrawn } from './drawn.ts'
import { CALENDAR, visit } from '../kinerja-page.ts'
import type { Lane } from './lanes.ts'

type Place = Pick<Lane, 'visitor' | 'kinerja'>

/**
 * What a person does when the filler has stopped: signs in again, and when asked whether the entry in doubt
 * is recorded, waits until the site has come to rest and looks. Answers whether they saw that it is not there.
 */
export async function attend(
  place: Place,
  reason: BknProblem,
  key: string,
): Promise<{ readonly sawEmpty: boolean }> {
  await signInAgain(place)
  if (WRONG_PLACE.has(reason.code)) await visit(place.visitor, CALENDAR)
  if (reason.code !== 'calendar-empty') return { sawEmpty: false }
  return { sawEmpty: !(await lookWhenAtRest(place)).includes(key) }
}

/** What the calendar draws once nothing sent is unanswered: a save that hung may have ended the session meanwhile. */
export async function lookWhenAtRest(place: Place): Promise<readonly string[]> {
  // Whatever was still at work on the page ends with it.
  await visit(place.visitor, CALENDAR)
  while (place.kinerja.inFlight > 0) await new Promise((resolve) => setTimeout(resolve, 10))
  await signInAgain(place)
  return readDrawn(place.visitor)
}

/** Seeds 11, 22 and 33 open an older period. */
const WRONG_PLACE: ReadonlySet<string> = new Set(['other-period', 'wrong-page'])

async function signInAgain({ visitor, kinerja }: Place): Promise<void> {
  for (;;) {
    const token = await visitor
      .evaluate(() => localStorage.getItem('token'))
      // The page is on its way to the login.
      .catch(() => undefined)
    if (token === `CANARY_TOKEN_${kinerja.session}`) return
    const login = visitor.getByRole('button', { name: 'Login with ASN Digital' })
    if (!visitor.url().endsWith('/login')) await visit(visitor, CALENDAR)
    await login.click()
    await visitor.getByRole('button', { name: 'Sign In' }).click()
    await visitor.waitForURL(/\/skp$/, { waitUntil: 'commit' })
  }
}
