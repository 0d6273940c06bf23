import type { Day } from '@jejak/shared/calendar/day'
import type { FeedbackView } from '@jejak/shared/feedback/feedback'
import { useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { Broken, Loading } from '../ui/page-states.tsx'
import { AskForm } from './ask-form.tsx'
import { callFeedback } from './call.ts'
import { FeedbackItem } from './feedback-item.tsx'
import { GiveForm } from './give-form.tsx'
import type { Subject } from './subject.ts'
import { f, refusalText } from './t.ts'
import './feedback.css'

export type FeedbackOn = {
  readonly personId: string
  readonly from: Day
  readonly to: Day
  /** On one thing alone; otherwise on whatever was said of the person in these days. */
  readonly isOne: boolean
  readonly subjects: readonly [Subject, ...Subject[]]
}

/** What was said on one thing, or on a person in some days, and the way to ask for more or to say it. */
export function FeedbackPart({ on }: { readonly on: FeedbackOn }) {
  const { me } = useSession()
  const { personId, from, to, isOne, subjects } = on
  const [isWriting, setWriting] = useState(false)
  const { about } = subjects[0]
  const { answer, again, show } = useAnswer(
    () =>
      callFeedback('feedbackOn', {
        personId,
        from,
        to,
        ...(isOne && { kind: about.kind, ref: about.ref }),
      }),
    [personId, from, to, isOne, about.ref],
  )
  if (answer === 'busy') return <Loading />
  if ('failure' in answer) return <Broken text={refusalText(answer.failure)} onRetry={again} />
  const { items, canGive } = answer.value
  const today = todayIn(me.zone)
  const day = to < today ? to : today
  const isOwn = personId === me.person.id
  const change = (changed: FeedbackView) =>
    show({
      canGive,
      items: items.some(({ id }) => id === changed.id)
        ? items.map((each) => (each.id === changed.id ? changed : each))
        : [changed, ...items],
    })
  const form = {
    subjects,
    day,
    onCancel: () => setWriting(false),
    onDone: (made: FeedbackView) => {
      setWriting(false)
      change(made)
    },
  }
  return (
    <div class="stack">
      {items.length === 0 && !isWriting && <p class="quiet">{f('none')}</p>}
      {items.map((view) => (
        <FeedbackItem key={view.id} view={view} isAbout={!isOne} onChanged={change} />
      ))}
      {isWriting && isOwn && <AskForm {...form} />}
      {isWriting && !isOwn && <GiveForm {...form} personId={personId} />}
      {!isWriting && (isOwn || canGive) && (
        <div>
          <button type="button" class="button" onClick={() => setWriting(true)}>
            <Icon name="plus" />
            {f(isOwn ? 'act.ask' : 'act.give')}
          </button>
        </div>
      )}
    </div>
  )
}
