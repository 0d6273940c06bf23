import { setTimeout as wait } from 'node:timers/promises'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import { remember } from '@jejak/shared/bkn/mapping'
import type { Mapping } from '@jejak/shared/bkn/mapping'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import type { Records } from '../../sites/kinerja-second/records.ts'
import { shiftDay } from '../../sites/kinerja-second/forms-of-time.ts'
import { rowsFor } from './entries.ts'
import type { SecondLane } from './lanes.ts'

/** What a person does about a stop. */
export type Deed =
  | { readonly do: 'go-on' }
  /** It was looked for and is not there, or what stands there is something else. */
  | { readonly do: 'send' }
  | { readonly do: 'told' }
  | { readonly do: 'mend'; readonly entry: FillEntry }
  | { readonly do: 'map'; readonly mapping: Mapping }
  | { readonly do: 'agree-unit'; readonly theirs: string }
  /** Nothing helps: the entry is left out, and the reason kept. */
  | { readonly do: 'leave' }

/** A batch as its person knows it. */
export type Scene = {
  readonly lane: Pick<SecondLane, 'visitor' | 'openCalendar'>
  readonly records: Records
}

/** Codes that a second try may help, as the sentence in the panel says. */
const PASSING: ReadonlySet<string> = new Set([
  'stopped',
  'server-error',
  'no-answer',
  'page-gone',
  'page-not-ready',
  'calendar-not-ready',
  'not-on-calendar',
  'too-long-ago',
  'already-there',
  'not-pressed',
  'pressed-by-person',
  'options-empty',
  'form-not-opened',
  'form-open',
  'wrong-page',
])

/**
 * Reads the sentence, looks at the page where that is what is asked, and does what a sensible person would.
 * @param times how often this entry has stopped with this very sentence
 */
export async function decide(
  scene: Scene,
  reason: BknProblem,
  entry: FillEntry,
  times: number,
): Promise<Deed> {
  await tidyUp(scene)
  // What is not named here is passing, or nothing that a person can mend.
  const code: string = reason.code
  switch (code) {
    case 'signed-out':
      return times > 4 ? { do: 'leave' } : { do: 'go-on' }
    case 'calendar-empty':
    case 'calendar-crowded':
    case 'stands-there':
    case 'stands-in-time':
      if (times > 3) return { do: 'leave' }
      return { do: (await looksAndFinds(scene, entry)) ? 'told' : 'send' }
    case 'site-asks':
      await sayYes(scene)
      return times > 2 ? { do: 'leave' } : { do: 'go-on' }
    case 'saved-otherwise':
      return { do: 'go-on' }
    case 'form-refused':
    case 'rule-broken': {
      const mended = times > 3 ? undefined : mend(entry, reason)
      return mended === undefined ? { do: 'leave' } : { do: 'mend', entry: mended }
    }
    case 'unit-differs':
      return times > 1 ? { do: 'leave' } : { do: 'agree-unit', theirs: reason.message ?? '' }
    case 'option-missing': {
      const found = reason.options?.find((each) => each.trim() === entry.rencanaAksi.trim())
      const mapping = { rencanaAksi: entry.rencanaAksi, option: found ?? '', at: 0 }
      return found === undefined || times > 1 ? { do: 'leave' } : { do: 'map', mapping }
    }
    default:
      return PASSING.has(code) && times <= 3 ? { do: 'go-on' } : { do: 'leave' }
  }
}

/** Signs in again, and presses away what the site has to say. */
export async function tidyUp({ lane }: Scene): Promise<void> {
  const { visitor } = lane
  if (new URL(visitor.url()).pathname.startsWith('/login')) {
    await visitor.getByRole('button', { name: 'Login with ASN Digital' }).click()
    await visitor.waitForURL(/kinerja_harian/)
    return
  }
  const said = visitor.locator('.swal2-icon-error, .swal2-icon-success').getByRole('button')
  for (let left = await said.count(); left > 0; left -= 1)
    await said
      .first()
      .click({ timeout: 1000 })
      .catch(() => undefined)
}

async function sayYes({ lane, records }: Scene): Promise<void> {
  const yes = lane.visitor.getByRole('button', { name: /^Ya/ })
  await yes
    .first()
    .click({ timeout: 2000 })
    .catch(() => undefined)
  await wait(100)
  while (records.busy) await wait(20)
  await wait(200)
}

/** Loads the calendar, waits until it has come, and looks for the entry among what it shows then. */
async function looksAndFinds({ lane, records }: Scene, entry: FillEntry): Promise<boolean> {
  await lane.openCalendar()
  await records.wait(records.setting.calendar.lateMs + 3000)
  await tidyUp({ lane, records })
  // Also on the days around the period: the calendar shows them, and the site may have moved it there.
  const { from, to } = records.world.period
  const { rows } = records.read(shiftDay(from, -7), shiftDay(to, 7))
  return rowsFor(entry, rows).length > 0
}

/** The entry as the site wants it; undefined where only the site could change its mind. */
export function mend(entry: FillEntry, { field, message = '' }: BknProblem): FillEntry | undefined {
  const about =
    field ??
    (/bukti/i.test(message) ? 'evidence' : /kegiatan harian/i.test(message) ? 'text' : undefined)
  if (about === 'evidence')
    return { ...entry, evidence: `https://drive.google.com/file/d/mended-${entry.id}/view` }
  if (about === 'text')
    return entry.text.length > 60
      ? { ...entry, text: entry.text.slice(0, 60).trim() }
      : { ...entry, text: `${entry.text} sesuai arahan pimpinan` }
  return undefined
}

export const withMapping = (mappings: readonly Mapping[], added: Mapping): readonly Mapping[] =>
  remember(mappings, added)
