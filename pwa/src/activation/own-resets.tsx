import type { ResetView } from '@jejak/shared/org/reset'
import { a, whenText, type ActivationKey } from './t.ts'

const SENTENCES: Readonly<Record<ResetView['state'], ActivationKey>> = {
  asked: 'lost.ownAsked',
  done: 'lost.ownDone',
  refused: 'lost.ownRefused',
}

/** What was asked and done about one's own account; what waits can be stopped. */
export function OwnResets({
  resets,
  zone,
  onRefuse,
}: {
  readonly resets: readonly ResetView[]
  readonly zone: number
  readonly onRefuse: (reset: ResetView) => void
}) {
  if (resets.length === 0) return null
  return (
    <section class="card stack" aria-label={a('lost.own')}>
      <h2>{a('lost.own')}</h2>
      <ul class="stack">
        {resets.map((reset) => (
          <li key={reset.id} class="stack">
            <p>
              {a(SENTENCES[reset.state], {
                asker: reset.askedBy,
                decider: reset.decidedBy ?? '',
                when: whenText(reset.decidedAt ?? reset.askedAt, zone),
              })}
            </p>
            {reset.state === 'asked' && (
              <button type="button" class="button danger" onClick={() => onRefuse(reset)}>
                {a('lost.notMe')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
