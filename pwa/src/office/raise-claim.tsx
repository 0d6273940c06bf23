import { useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { DateField } from '../ui/date-field.tsx'
import { Field } from '../ui/field.tsx'
import { ask } from './ask.ts'
import { findSupervisors } from './find-people.ts'
import { FormDialog } from './form-dialog.tsx'
import { Picker, type Found } from './picker.tsx'
import { o } from './t.ts'

/** "Ini bukan atasan saya": who is, from when on, and why. */
export function RaiseClaim({
  onClose,
  onRaised,
}: {
  readonly onClose: () => void
  readonly onRaised: () => void
}) {
  const { me, context } = useSession()
  const today = todayIn(me.zone)
  const [id] = useState(() => context.clock.newId())
  const [named, setNamed] = useState<Found | null>(null)
  const [from, setFrom] = useState(today)
  const [reason, setReason] = useState('')
  return (
    <FormDialog
      title={o('claims.raise')}
      act={o('claims.send')}
      isOff={named === null || reason.trim() === ''}
      send={() => ask('raiseClaim', { id, namedId: named?.id ?? '', from, reason: reason.trim() })}
      onDone={onRaised}
      onClose={onClose}
    >
      <p class="quiet">{o('claims.raiseLead')}</p>
      <Picker label={o('claims.who')} find={findSupervisors} chosen={named} onPick={setNamed} />
      <DateField label={o('claims.from')} value={from} today={today} onChange={setFrom} />
      <Field label={o('claims.reason')} hint={o('claims.reasonHint')}>
        {(described) => (
          <textarea
            {...described}
            rows={3}
            maxLength={500}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
    </FormDialog>
  )
}
