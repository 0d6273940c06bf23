import type { Reading } from '../messages/page-report.ts'
import { changeState, readState } from '../storage/session-state.ts'
import type { WatchedPage } from './sender.ts'

/** A frame that can be seen says so every half minute; after two of them it is gone. */
const FRESH_MS = 65_000

type Seen = {
  readonly type: 'seen' | 'beat' | 'edit'
  readonly reading: Reading
  readonly visit: string
}

/** What to do with a report: record what it shows, take it as a sign of what stands in a frame of the page, or nothing. */
export type Verdict = 'record' | 'sign' | 'nothing'

/** A list, a start page or a call: what is worked on there may stand in a frame. */
export const isPlace = ({ object }: Reading): boolean =>
  object.type === 'page' || object.type === 'meeting'

/**
 * Decides between a page and a frame in it, both of sites that are switched on. The page says whether somebody is
 * there; the frame says what is in front, unless the page itself shows a document, a letter or the like.
 */
export async function judgeFrame(seen: Seen, page: WatchedPage, now: number): Promise<Verdict> {
  return page.frame === 0 ? judgeShell(seen, page, now) : judgeInner(seen, page, now)
}

async function judgeInner({ type, reading }: Seen, page: WatchedPage, now: number) {
  // A list or start page without so much as a title says less than the page around it.
  if (reading.object.type === 'page' && reading.matchLevel < 2) return 'nothing'
  const { activePage, inner } = await readState()
  const before = inner[page.tab]
  const isOther = before !== undefined && before.frame !== page.frame
  if (isOther && now - before.at <= FRESH_MS) return 'nothing'
  const visit = isOther ? '' : (before?.visit ?? '')
  await changeState({ inner: { ...inner, [page.tab]: { frame: page.frame, at: now, visit } } })
  // Nobody is known to look at the page, or what the page itself shows is the work.
  if (activePage?.tab !== page.tab || (activePage.frame === 0 && !activePage.isPlace))
    return 'nothing'
  return activePage.frame === page.frame && type === 'beat' ? 'nothing' : 'record'
}

async function judgeShell({ reading, visit }: Seen, page: WatchedPage, now: number) {
  const { activePage, inner } = await readState()
  const { [page.tab]: frame, ...others } = inner
  if (!frame) return 'record'
  const isElsewhere = frame.visit !== '' && frame.visit !== visit
  if (now - frame.at > FRESH_MS || isElsewhere) {
    await changeState({ inner: others })
    return 'record'
  }
  if (!isPlace(reading)) return 'record'
  if (frame.visit === '')
    await changeState({ inner: { ...inner, [page.tab]: { ...frame, visit } } })
  return activePage?.tab === page.tab && activePage.frame === frame.frame ? 'sign' : 'record'
}
