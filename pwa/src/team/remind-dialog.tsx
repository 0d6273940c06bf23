import { teamContract } from '@jejak/shared/api/routes/team'
import type { TeamMonth } from '@jejak/shared/review/team'
import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { failureText } from '../screen/failure-text.ts'
import { callRow, type CallFailure } from '../sync/http.ts'
import { nearDayText } from '../ui/day-text.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'
import { m } from './t.ts'

/** Asks before it is sent, and tells how many it reached: the server decides that, by what is so now. */
export function RemindDialog({
  month,
  unit,
  onClose,
  onSent,
}: {
  readonly month: TeamMonth
  readonly unit: string | undefined
  readonly onClose: () => void
  readonly onSent: () => void
}) {
  const [isSending, setSending] = useState(false)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const { day, view, toRemind } = month
  const send = async () => {
    setSending(true)
    const answer = await callRow(teamContract.remindTeam, { day, view, unit: unit ?? null })
    setSending(false)
    if (!answer.ok) return setFailure(answer.reason)
    const { reminded, already } = answer.value
    onClose()
    say(
      [
        reminded > 0 ? m('remind.sent', { n: reminded }) : m('remind.nobody'),
        ...(already > 0 ? [m('remind.already', { n: already })] : []),
      ].join(' '),
    )
    return onSent()
  }
  return (
    <Dialog
      title={m('remind.title')}
      onClose={onClose}
      foot={
        <>
          <button type="button" class="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button
            type="button"
            class="button primary"
            disabled={isSending}
            onClick={() => void send().catch(reportError)}
          >
            {m('remind.send')}
          </button>
        </>
      }
    >
      <div class="stack">
        <p>{m('remind.text', { n: toRemind, day: nearDayText(day) })}</p>
        <p class="small quiet">{m('remind.spared')}</p>
        {failure && <Notice tone="stop">{failureText(failure)}</Notice>}
      </div>
    </Dialog>
  )
}
