import { redact } from '@jejak/shared/capture/redact'
import { append } from './log.ts'
import { MEETING_REPEAT_MS } from '../engine/meeting.ts'
import { mayRecord } from './recorder-state.ts'
import type { CheckedReport } from '../messages/page-report.ts'
import type { WatchedPage } from './sender.ts'
import { changeState, readState } from '../storage/session-state.ts'
import { readSettings } from '../settings/settings.ts'
import { stateNow } from './state-now.ts'

type MeetingReport = Extract<CheckedReport, { type: 'meeting' }>

/**
 * A call that a page shows, in front or not. "On" comes again every few minutes, and the log says so: a call of which
 * nothing more is heard ends at its last "on", whenever an end is said.
 */
export async function noteMeeting(
  report: MeetingReport,
  page: WatchedPage,
  now: number,
): Promise<void> {
  const { meetings } = await readState()
  const { app } = page.adapter
  const { tab } = page
  if (!report.on) return endMeeting(tab, now - report.agoMs)
  const label = redact(report.label).text
  // A call that went on through a pause begins, for the log, when the pause ended.
  const { pauseEndedAt } = await readSettings()
  const at = Math.max(now - report.agoMs, pauseEndedAt ?? 0)
  await append(
    {
      at,
      type: 'meeting',
      tab,
      on: true,
      app,
      ...(label && { label }),
      repeatMs: MEETING_REPEAT_MS,
    },
    { once: `meeting ${report.id}` },
  )
  await changeState({ meetings: { ...meetings, [tab]: app } })
}

/** The call was left, or its page is gone. In a pause that is nobody's business. */
export async function endMeeting(tab: number, at: number): Promise<void> {
  const { [tab]: app, ...others } = (await readState()).meetings
  if (app === undefined) return
  if (mayRecord(await stateNow(at))) await append({ at, type: 'meeting', tab, on: false, app })
  await changeState({ meetings: others })
}
