import type { RowResponse } from '@jejak/shared/api/contract'
import type { feedbackContract } from '@jejak/shared/api/routes/feedback'
import type { Day } from '@jejak/shared/calendar/day'
import type { FeedbackView } from '@jejak/shared/feedback/feedback'
import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { useSession } from '../screen/use-session.ts'
import { Broken, Loading } from '../ui/page-states.tsx'
import { ChoiceField } from '../ui/text-field.tsx'
import { callFeedback } from './call.ts'
import { SubjectField } from './subject-field.tsx'
import type { Subject } from './subject.ts'
import { f, refusalText } from './t.ts'
import { useServerAct } from '../screen/use-server-act.tsx'
import { WordsField } from './words-form.tsx'

type Props = {
  /** At least one. */
  readonly subjects: readonly [Subject, ...Subject[]]
  readonly day: Day
  readonly onCancel: () => void
  readonly onDone: (view: FeedbackView) => void
}

/** Asks a colleague, or somebody who reports to the person. */
export function AskForm(props: Props) {
  const { answer, again } = useAnswer(() => callFeedback('feedbackPeople', undefined), [])
  if (answer === 'busy') return <Loading />
  if ('failure' in answer) return <Broken text={refusalText(answer.failure)} onRetry={again} />
  const [first, ...others] = answer.value.people
  if (!first) return <p>{f('form.nobody')}</p>
  return <AskSomebody {...props} people={[first, ...others]} />
}

type Person = RowResponse<typeof feedbackContract.feedbackPeople>['people'][number]

function AskSomebody({
  people,
  subjects,
  day,
  onCancel,
  onDone,
}: Props & { readonly people: readonly [Person, ...Person[]] }) {
  const { context } = useSession()
  const [id] = useState(() => context.clock.newId())
  const [giverId, setGiver] = useState(people[0].id)
  const [subject, setSubject] = useState(subjects[0])
  const [text, setText] = useState('')
  const { isBusy, act, notice } = useServerAct(refusalText, onDone)
  const send = () => callFeedback('askFeedback', { id, giverId, about: subject.about, day, text })
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void act(send, f('done.ask'))
      }}
    >
      {notice}
      <ChoiceField
        label={f('form.giver')}
        value={giverId}
        choices={people.map(
          ({ id: each, name, post, relation }) =>
            [each, f('form.person', { name, post, relation: f(`relation.${relation}`) })] as const,
        )}
        onChange={setGiver}
      />
      <SubjectField subjects={subjects} chosen={subject} onChange={setSubject} />
      <p class="small quiet">
        <bdi>{f('form.sees', { what: subject.text })}</bdi>
      </p>
      <WordsField label={f('form.question')} value={text} isRequired={false} onChange={setText} />
      <div class="row">
        <button type="submit" class="button primary" aria-disabled={isBusy}>
          {f('form.send')}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  )
}
