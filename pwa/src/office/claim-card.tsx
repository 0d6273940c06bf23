import { dayAt, minuteAt } from '@jejak/shared/calendar/day'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import type { ClaimAct, ClaimView } from '@jejak/shared/org/claim'
import { locale } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { o } from './t.ts'

const LOOKS = {
  open: 'submitted',
  settled: 'approved',
  refused: 'returned',
  withdrawn: '',
} as const

/** One claim: who says what about whom, what was said to it, and what the reader may say. */
export function ClaimCard({
  claim,
  onAct,
}: {
  readonly claim: ClaimView
  readonly onAct: (claim: ClaimView, act: ClaimAct) => void
}) {
  const { me } = useSession()
  const { person, post, present, named, from, reason, state, at, answers, acts } = claim
  const words = (instant: number) =>
    `${formatDay(dayAt(instant, me.zone), locale.value, 'medium')}, ${formatTime(minuteAt(instant, me.zone), locale.value)}`
  return (
    <li class="card stack">
      <div class="row spread">
        <h3>
          <bdi>{person.name}</bdi>
        </h3>
        <span class={`badge ${LOOKS[state]}`}>{o(`claimState.${state}`)}</span>
      </div>
      <dl class="office-facts">
        <div>
          <dt class="small quiet">{o('claims.present')}</dt>
          <dd>{present ? present.name : o('claims.nobody')}</dd>
        </div>
        <div>
          <dt class="small quiet">{o('claims.named')}</dt>
          <dd>{named.name}</dd>
        </div>
        <div>
          <dt class="small quiet">{o('claims.from')}</dt>
          <dd>{formatDay(from, locale.value, 'medium')}</dd>
        </div>
      </dl>
      <p class="letter-comment">
        <bdi>{reason}</bdi>
      </p>
      <p class="small quiet">
        {post} · {words(at)}
      </p>
      {answers.length > 0 && (
        <ol class="office-lines small" aria-label={o('claims.history')}>
          {answers.map((answer) => (
            <li key={answer.at}>
              {o('claims.line', { name: answer.by, act: o(`claimDid.${answer.act}`) })}
              {answer.comment && (
                <>
                  {': '}
                  <bdi>{answer.comment}</bdi>
                </>
              )}
              <span class="quiet"> · {words(answer.at)}</span>
            </li>
          ))}
        </ol>
      )}
      {acts.length > 0 && (
        <div class="row">
          {acts.map((act) => (
            <button
              key={act}
              type="button"
              class={`button ${act === 'agree' || act === 'decide' ? 'primary' : ''}`}
              aria-label={o('claims.actNamed', { act: o(`claimDo.${act}`), name: person.name })}
              onClick={() => onAct(claim, act)}
            >
              {o(`claimDo.${act}`)}
            </button>
          ))}
        </div>
      )}
    </li>
  )
}
