import type { Result } from '@jejak/shared/result'
import type { Day } from '@jejak/shared/calendar/day'
import { useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import type { CallFailure } from '../sync/http.ts'
import { DateField } from '../ui/date-field.tsx'
import { FormDialog } from './form-dialog.tsx'

/** Something ends with a day: asked before it is done, because it cannot begin again. */
export function LastDayDialog<Value>({
  words,
  send,
  onDone,
  onClose,
}: {
  readonly words: {
    readonly title: string
    readonly lead: string
    readonly day: string
    readonly act: string
  }
  readonly send: (lastDay: Day) => Promise<Result<Value, CallFailure>>
  readonly onDone: (value: Value) => void
  readonly onClose: () => void
}) {
  const today = todayIn(useSession().me.zone)
  const [lastDay, setLastDay] = useState(today)
  const [isWrong, setWrong] = useState(false)
  return (
    <FormDialog
      title={words.title}
      act={words.act}
      isOff={isWrong}
      send={() => send(lastDay)}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{words.lead}</p>
      <DateField
        label={words.day}
        value={lastDay}
        today={today}
        max={today}
        onChange={(day) => {
          setWrong(false)
          setLastDay(day)
        }}
        onWrong={() => setWrong(true)}
      />
    </FormDialog>
  )
}
