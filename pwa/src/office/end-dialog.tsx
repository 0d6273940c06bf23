import type { PersonView } from '@jejak/shared/org/office-view'
import { useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { DateField } from '../ui/date-field.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { ask } from './ask.ts'
import { o, refusalText } from './t.ts'

/** Asks for the last day, and says what ends with it. */
export function EndDialog({
  person,
  onClose,
  onEnded,
}: {
  readonly person: PersonView
  readonly onClose: () => void
  readonly onEnded: (person: PersonView) => void
}) {
  const today = todayIn(useSession().me.zone)
  const [lastDay, setLastDay] = useState(today)
  const [isWrong, setWrong] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const end = async () => {
    setBusy(true)
    const done = await ask('endPerson', { baseVersion: person.version, lastDay }, person.id)
    setBusy(false)
    if (done.ok) onEnded(done.value)
    else setTrouble(refusalText(done.reason))
  }
  return (
    <Dialog
      title={o('person.endTitle', { name: person.name })}
      onClose={onClose}
      foot={
        <DialogFoot
          onCancel={onClose}
          act={o('person.end')}
          isOff={isBusy || isWrong}
          onAct={() => void end()}
        />
      }
    >
      <div class="stack">
        <p>{o('person.endLead')}</p>
        <DateField
          label={o('person.lastDay')}
          value={lastDay}
          today={today}
          max={today}
          onChange={(day) => {
            setWrong(false)
            setLastDay(day)
          }}
          onWrong={() => setWrong(true)}
        />
        {trouble && (
          <div role="alert">
            <Notice tone="stop">{trouble}</Notice>
          </div>
        )}
      </div>
    </Dialog>
  )
}
