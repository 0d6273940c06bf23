import type { FeedbackView } from '@jejak/shared/feedback/feedback'
import type { NEXT_FEEDBACK_ACTS } from '@jejak/shared/feedback/transition'
import { useState } from 'preact/hooks'
import { feedbackCount } from '../data/feedback-count.ts'
import { useSession } from '../screen/use-session.ts'
import { callFeedback } from './call.ts'
import { aboutText, f, momentText, refusalText } from './t.ts'
import { useServerAct } from '../screen/use-server-act.tsx'
import { WordsForm } from './words-form.tsx'

type NextAct = (typeof NEXT_FEEDBACK_ACTS)[number]
/** Acts with words, and the name of their field. */
const WORDED = { give: 'form.words', change: 'form.words', answer: 'form.answer' } as const
type Worded = keyof typeof WORDED
const isWorded = (act: NextAct): act is Worded => act in WORDED

const LOOKS: Partial<Record<FeedbackView['state'], string>> = {
  asked: 'submitted',
  given: 'submitted',
  acknowledged: 'approved',
  answered: 'approved',
}

/** One feedback with all that was said, and what this person may do to it. */
export function FeedbackItem({
  view,
  isAbout = true,
  onChanged,
}: {
  readonly view: FeedbackView
  /** Say what it is on: not where that stands above. */
  readonly isAbout?: boolean
  readonly onChanged: (view: FeedbackView) => void
}) {
  const { me } = useSession()
  const [writing, setWriting] = useState<Worded | null>(null)
  const { isBusy, act, notice } = useServerAct<FeedbackView>(refusalText, (changed) => {
    setWriting(null)
    // What waited for this person, and waits no more.
    if (isWaiting(view, me.person.id) && !isWaiting(changed, me.person.id)) {
      feedbackCount.value = Math.max(0, feedbackCount.value - 1)
    }
    onChanged(changed)
  })
  const { id, version: baseVersion, giver, owner, state } = view
  const isMine = owner.id === me.person.id
  const isByMe = giver.id === me.person.id
  const send = (what: NextAct, text = '') =>
    void act(
      () => callFeedback('actOnFeedback', { id, baseVersion, act: what, text }),
      what === 'read' ? undefined : f(`done.${what}`),
    )
  const acts = view.acts.filter((each) => each !== 'ask')
  const whose = <span class="hidden-visually">{`: ${isMine ? giver.name : owner.name}`}</span>
  const at = view.givenAt ?? view.askedAt
  return (
    <article class="feedback stack">
      <div class="row spread">
        <p class="small">
          <strong>
            <bdi>{isByMe ? f('to', { name: owner.name }) : giver.name}</bdi>
          </strong>{' '}
          <span class="quiet">
            {!isByMe && (
              <>
                <bdi>{giver.as}</bdi> ·{' '}
              </>
            )}
            {f(`relation.${view.relation}`)}
            {at !== null && ` · ${momentText(at, me.zone)}`}
          </span>
        </p>
        <span class={`badge ${LOOKS[state] ?? ''}`}>{f(`state.${state}`)}</span>
      </div>
      {!isMine && !isByMe && (
        <p class="small quiet">
          <bdi>{f('to', { name: owner.name })}</bdi>
        </p>
      )}
      {isAbout && (
        <p class="small">
          <bdi>{aboutText(view)}</bdi>
        </p>
      )}
      {view.question !== '' && <Words label={f('question')} text={view.question} />}
      {view.text && (
        <p class="feedback-words" dir="auto">
          {view.text}
        </p>
      )}
      {view.answer !== '' && <Words label={f('answer')} text={view.answer} />}
      {notice}
      {acts.includes('read') && <p class="small quiet">{f('readText')}</p>}
      {writing ? (
        <WordsForm
          key={writing}
          label={f(WORDED[writing])}
          start={writing === 'change' ? (view.text ?? '') : ''}
          {...(writing !== 'answer' && { hint: f('form.fixed') })}
          isBusy={isBusy}
          onCancel={() => setWriting(null)}
          onSend={(words) => send(writing, words)}
        />
      ) : (
        acts.length > 0 && (
          <div class="row">
            {acts.map((each) => (
              <button
                key={each}
                type="button"
                class={`button ${each === 'read' || each === 'give' ? 'primary' : ''}`}
                aria-disabled={isBusy}
                onClick={() => (isWorded(each) ? setWriting(each) : send(each))}
              >
                {f(`act.${each}`)}
                {whose}
              </button>
            ))}
          </div>
        )
      )}
    </article>
  )
}

const isWaiting = ({ state, owner, giver }: FeedbackView, me: string): boolean =>
  (state === 'given' && owner.id === me) || (state === 'asked' && giver.id === me)

const Words = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <p class="small">
    <span class="quiet">{label}</span> <bdi>{text}</bdi>
  </p>
)
