import type { PeriodAct } from '@jejak/shared/skp/period'
import type { KeptPeriod, PeriodPreview } from '@jejak/shared/skp/period-acts'
import { useId, useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { DateField } from '../ui/date-field.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Called } from './called.tsx'
import { k } from './t.ts'
import { TextField } from '../ui/text-field.tsx'
import { useCall } from './use-call.ts'
import { useSending } from './use-sending.tsx'
import './worktime.css'

/** Closes a period, makes it final or opens it again, after what that would lock has been shown. */
export function PeriodActDialog({
  period,
  act,
  onClose,
  onDone,
}: {
  readonly period: KeptPeriod
  readonly act: PeriodAct
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const { me } = useSession()
  const today = todayIn(me.zone)
  const [reason, setReason] = useState('')
  const earliest = period.to > today ? period.to : today
  const [deadline, setDeadline] = useState(period.deadline > earliest ? period.deadline : earliest)
  const isReopening = act === 'reopen'
  const formId = useId()
  const { isBusy, send, notice } = useSending(onDone)
  return (
    <Dialog
      title={`${k(`do.${act}`)}: ${period.name}`}
      onClose={onClose}
      foot={<DialogFoot onCancel={onClose} act={k(`do.${act}`)} form={formId} isOff={isBusy} />}
    >
      <form
        id={formId}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          const { id, version: baseVersion } = period
          const until = isReopening ? deadline : null
          void send(
            'actOnPeriod',
            { id, baseVersion, act, deadline: until, reason },
            k(`done.${act}`),
          )
        }}
      >
        {notice}
        <p>{k(`about.${act}`)}</p>
        {isReopening ? (
          <>
            <DateField
              label={k('period.deadline')}
              value={deadline}
              today={today}
              min={earliest}
              onChange={setDeadline}
            />
            <TextField
              label={k('period.reason')}
              value={reason}
              max={500}
              isRequired
              onChange={setReason}
            />
          </>
        ) : (
          <Preview id={period.id} />
        )}
      </form>
    </Dialog>
  )
}

const COUNTS = [
  'drafts',
  'waiting',
  'correctable',
  'late',
  'approved',
] as const satisfies readonly (keyof PeriodPreview)[]

function Preview({ id }: { readonly id: string }) {
  const { face, reload } = useCall('previewPeriod', { id })
  return (
    <Called face={face} onRetry={reload}>
      {(preview) => (
        <table class="locks">
          <caption>{k('period.preview')}</caption>
          <tbody>
            {COUNTS.map((each) => (
              <tr key={each}>
                <th scope="row">{k(`period.${each}`)}</th>
                <td>{k('period.count', preview[each])}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{k('period.blank')}</th>
              <td>{k('period.people', { n: preview.blank })}</td>
            </tr>
          </tbody>
        </table>
      )}
    </Called>
  )
}
