import { entryKey } from '@jejak/shared/bkn/fill-entry'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { readDrawn } from './drawn.ts'
import { CALENDAR, visit } from '../kinerja-page.ts'
import { asKept, keyAsDrawn } from './kept.ts'
import type { Lane } from './lanes.ts'

type Place = Pick<Lane, 'visitor' | 'kinerja'>

/** What the person saw, where the filler asked: that the entry is not there, or that it is. */
export type Saw = { readonly sawEmpty: boolean; readonly isThere: boolean }
const NOTHING: Saw = { sawEmpty: false, isThere: false }

/**
 * What a person does when the filler has stopped: signs in again, answers what the site asks, and when asked whether
 * the entry is recorded, waits until the site has come to rest and looks for it as the site writes it.
 */
export async function attend(place: Place, reason: BknProblem, entry: FillEntry): Promise<Saw> {
  if (reason.code === 'site-asks') await sayYes(place)
  await signInAgain(place)
  if (WRONG_PLACE.has(reason.code)) await visit(place.visitor, CALENDAR)
  if (!ASKED.has(reason.code)) return NOTHING
  const { fx } = place.kinerja
  const drawn = await lookWhenAtRest(place)
  // Before it was sent it stands as somebody typed it; after that as the site keeps it.
  const keys = [entryKey(asKept(entry, fx)), entryKey(entry)].map((key) => keyAsDrawn(key, fx))
  const isThere = keys.some((key) => drawn.includes(key))
  return { sawEmpty: !isThere, isThere }
}

const ASKED: ReadonlySet<string> = new Set([
  'calendar-empty',
  'calendar-crowded',
  'stands-there',
  'stands-in-time',
])

/** Presses "Ya" and waits for what comes of it, as long as the page is there. */
async function sayYes({ visitor, kinerja }: Place): Promise<void> {
  const yes = visitor.getByRole('button', { name: 'Ya, simpan' })
  await yes.click({ timeout: 2000 }).catch(() => undefined)
  await visitor
    .locator('.modal.show')
    .waitFor({ state: 'hidden', timeout: 2000 })
    .catch(() => undefined)
  while (kinerja.inFlight > 0) await new Promise((resolve) => setTimeout(resolve, 10))
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
