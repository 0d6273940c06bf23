import type { FeedbackView } from '@jejak/shared/feedback/feedback'
import { useEffect } from 'preact/hooks'
import { feedbackCount } from '../data/feedback-count.ts'
import { isOnline } from '../screen/online.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { Icon } from '../ui/icon.tsx'
import { callFeedback } from './call.ts'
import { aboutText, f } from './t.ts'

/**
 * In the inbox: feedback to open and questions to answer, each with the way there. Without an answer of the server the
 * inbox is as it is on the device, and the page itself says why when it is opened.
 */
export function WaitingFeedback() {
  const { answer } = useAnswer(readWaiting, [isOnline.value])
  const waiting = answer !== 'busy' && 'value' in answer ? answer.value : null
  useEffect(() => {
    if (waiting) feedbackCount.value = waiting.length
  }, [waiting])
  return (
    <>
      <p>
        <a class="chip" href="/umpan-balik">
          <Icon name="note" />
          {f('all')}
        </a>
      </p>
      {waiting && waiting.length > 0 && (
        <ul class="stack" aria-label={f('inbox.label')}>
          {waiting.map((view) => (
            <Row key={view.id} view={view} />
          ))}
        </ul>
      )}
    </>
  )
}

const Row = ({ view }: { readonly view: FeedbackView }) => (
  <li>
    <a class="card letter" href="/umpan-balik">
      <span class="row">
        <span class="badge problem">{f('inbox.new')}</span>
      </span>
      <strong>
        {view.state === 'given'
          ? f('inbox.given', { name: view.giver.name })
          : f('inbox.asked', { name: view.owner.name })}
      </strong>
      <span class="small quiet">
        <bdi>{aboutText(view)}</bdi>
      </span>
    </a>
  </li>
)

async function readWaiting() {
  const mine = await callFeedback('feedback', { list: 'about-me' })
  if (!mine.ok) return mine
  const given = await callFeedback('feedback', { list: 'by-me' })
  if (!given.ok) return given
  return {
    ok: true as const,
    value: [
      ...given.value.items.filter(({ state }) => state === 'asked'),
      ...mine.value.items.filter(({ state }) => state === 'given'),
    ],
  }
}
