import type { MeetingSigns } from './adapter.ts'
import type { WatchedPage } from './watched-page.ts'

/** In the call this long before it is a meeting: looking in is not attending. */
const ENTER_MS = 20_000
/** Out of the call this long before it is over: connections break and come back. */
const LEAVE_MS = 10_000
const LOOK_MS = 2000
/** A sign of life, so that a meeting whose browser was killed ends about then. */
export const MEETING_REPEAT_MS = 120_000
/** The worker believes no longer delay. What lies further back is found in the log: its last "on". */
const MOST_AGO_MS = 60_000

export type MeetingState = {
  readonly isOn: boolean
  readonly firstSeen: number | null
  readonly lastSeen: number
  readonly lastReport: number
}

/** `at` is when it began or ended, which is earlier than when it was certain. */
export type MeetingReport = { readonly on: boolean; readonly at: number }

export const noMeeting: MeetingState = {
  isOn: false,
  firstSeen: null,
  lastSeen: -Infinity,
  lastReport: -Infinity,
}

/** One look at the page: whether the signs of a call are there now. */
export function stepMeeting(
  state: MeetingState,
  look: { readonly isSeen: boolean; readonly now: number },
): { readonly state: MeetingState; readonly report?: MeetingReport } {
  const { isSeen, now } = look
  if (isSeen) {
    const firstSeen = state.firstSeen ?? now
    const seen = { ...state, firstSeen, lastSeen: now }
    if (state.isOn && now - state.lastReport < MEETING_REPEAT_MS) return { state: seen }
    if (!state.isOn && now - firstSeen < ENTER_MS) return { state: seen }
    const at = state.isOn ? now : firstSeen
    return { state: { ...seen, isOn: true, lastReport: now }, report: { on: true, at } }
  }
  if (state.isOn && now - state.lastSeen < LEAVE_MS) return { state }
  if (!state.isOn) return { state: noMeeting }
  return { state: noMeeting, report: { on: false, at: state.lastSeen } }
}

/** Whether the page shows a call; lobbies and chats have the same buttons but not these signs. */
const isInCall = ({ inCall, notInCall }: MeetingSigns): boolean =>
  document.querySelector(inCall) !== null &&
  (notInCall === undefined || document.querySelector(notInCall) === null)

/** Looks every two seconds, in front or not: people attend while they work in another window. */
export function watchMeeting(page: WatchedPage): void {
  const signs = page.adapter.meeting
  if (!signs) return
  let state = noMeeting
  const look = () => {
    const isSeen = page.matches(signs.paths) && isInCall(signs)
    const now = performance.now()
    const next = stepMeeting(state, { isSeen, now })
    state = next.state
    if (!next.report) return
    const { on, at } = next.report
    page.report({
      type: 'meeting',
      on,
      label: nameOf(page),
      agoMs: Math.min(MOST_AGO_MS, Math.round(now - at)),
    })
  }
  const timer = setInterval(look, LOOK_MS)
  page.signal.addEventListener('abort', () => clearInterval(timer))
}

/** What the page calls the meeting, where it names one. */
function nameOf({ read }: WatchedPage): string {
  const object = read()?.object
  return object?.type === 'meeting' ? object.label : ''
}
