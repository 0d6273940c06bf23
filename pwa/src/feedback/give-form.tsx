import type { Day } from '@jejak/shared/calendar/day'
import type { FeedbackView } from '@jejak/shared/feedback/feedback'
import { useState } from 'preact/hooks'
import { useSession } from '../screen/use-session.ts'
import { callFeedback } from './call.ts'
import { SubjectField } from './subject-field.tsx'
import type { Subject } from './subject.ts'
import { f, refusalText } from './t.ts'
import { useServerAct } from '../screen/use-server-act.tsx'
import { WordsForm } from './words-form.tsx'

/** The assessor speaks unasked. */
export function GiveForm({
  personId,
  subjects,
  day,
  onCancel,
  onDone,
}: {
  readonly personId: string
  readonly subjects: readonly [Subject, ...Subject[]]
  readonly day: Day
  readonly onCancel: () => void
  readonly onDone: (view: FeedbackView) => void
}) {
  const { context } = useSession()
  const [id] = useState(() => context.clock.newId())
  const [subject, setSubject] = useState(subjects[0])
  const { isBusy, act, notice } = useServerAct(refusalText, onDone)
  return (
    <div class="stack">
      {notice}
      <SubjectField subjects={subjects} chosen={subject} onChange={setSubject} />
      <WordsForm
        label={f('form.words')}
        hint={f('form.fixed')}
        isBusy={isBusy}
        onCancel={onCancel}
        onSend={(text) =>
          void act(
            () => callFeedback('giveFeedback', { id, personId, about: subject.about, day, text }),
            f('done.give'),
          )
        }
      />
    </div>
  )
}
