import type { PersonView } from '@jejak/shared/org/office-view'
import { ask } from './ask.ts'
import { LastDayDialog } from './last-day-dialog.tsx'
import { o } from './t.ts'

/** Asks for the last day, and says what ends with it. */
export const EndDialog = ({
  person,
  onClose,
  onEnded,
}: {
  readonly person: PersonView
  readonly onClose: () => void
  readonly onEnded: (person: PersonView) => void
}) => (
  <LastDayDialog
    words={{
      title: o('person.endTitle', { name: person.name }),
      lead: o('person.endLead'),
      day: o('person.lastDay'),
      act: o('person.end'),
    }}
    send={(lastDay) => ask('endPerson', { baseVersion: person.version, lastDay }, person.id)}
    onDone={onEnded}
    onClose={onClose}
  />
)
