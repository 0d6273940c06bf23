import type { AssignmentView } from '@jejak/shared/org/office-view'
import { addDays } from '@jejak/shared/calendar/day'
import { useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { DateField } from '../ui/date-field.tsx'
import { ask } from './ask.ts'
import { FormDialog } from './form-dialog.tsx'
import { o } from './t.ts'
import { TermFields, type Term } from './term-fields.tsx'

type Shared = {
  readonly assignment: AssignmentView
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Dates and decree of an assignment. Another post or kind is another assignment. */
export function ChangeAssignment({ assignment, onClose, onSaved }: Shared) {
  const { from, to, decree, version: baseVersion } = assignment
  const [term, setTerm] = useState<Term>({ from, to, decree })
  return (
    <FormDialog
      title={o('assign.changeTitle', { post: assignment.post })}
      act={o('assign.save')}
      send={() => ask('changeAssignment', { baseVersion, ...term }, assignment.id)}
      onDone={onSaved}
      onClose={onClose}
    >
      <p class="quiet">{o('assign.changeLead')}</p>
      <TermFields term={term} onChange={(more) => setTerm({ ...term, ...more })} />
    </FormDialog>
  )
}

/** The last day of an assignment, or that it never begins. */
export function EndAssignment({ assignment, onClose, onSaved }: Shared) {
  const today = todayIn(useSession().me.zone)
  const { from, decree, version: baseVersion } = assignment
  const isAhead = from > today
  const [lastDay, setLastDay] = useState(today < from ? from : today)
  const to = isAhead ? addDays(from, -1) : lastDay
  return (
    <FormDialog
      title={o('assign.endTitle', { post: assignment.post })}
      act={o(isAhead ? 'assign.never' : 'assign.end')}
      send={() => ask('changeAssignment', { baseVersion, from, to, decree }, assignment.id)}
      onDone={onSaved}
      onClose={onClose}
    >
      <p>{o(isAhead ? 'assign.neverLead' : 'assign.endLead')}</p>
      {!isAhead && (
        <DateField
          label={o('assign.lastDay')}
          value={lastDay}
          today={today}
          min={from}
          onChange={setLastDay}
        />
      )}
    </FormDialog>
  )
}
