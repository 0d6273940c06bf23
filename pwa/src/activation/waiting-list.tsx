import type { ResetView } from '@jejak/shared/org/reset'
import { a, whenText } from './t.ts'

/** Requests that this person made or may decide on. */
export const WaitingList = ({
  waiting,
  zone,
  onConfirm,
  onRefuse,
}: {
  readonly waiting: readonly ResetView[]
  readonly zone: number
  readonly onConfirm: (reset: ResetView) => void
  readonly onRefuse: (reset: ResetView) => void
}) => (
  <section class="card stack" aria-label={a('lost.waiting')}>
    <h2>{a('lost.waiting')}</h2>
    {waiting.length === 0 && <p class="quiet">{a('lost.nothing')}</p>}
    <ul class="stack">
      {waiting.map((reset) => (
        <li key={reset.id} class="stack">
          <p>
            <strong>
              <bdi>{reset.person.name}</bdi>
            </strong>{' '}
            <span class="small quiet">…{reset.person.nipTail}</span>
            <br />
            <span class="small quiet">
              {a('lost.by', { asker: reset.askedBy, when: whenText(reset.askedAt, zone) })}
            </span>
          </p>
          <div class="row">
            {reset.mayConfirm && (
              <button
                type="button"
                class="button primary"
                aria-label={a('lost.confirmNamed', { name: reset.person.name })}
                onClick={() => onConfirm(reset)}
              >
                {a('lost.confirm')}
              </button>
            )}
            <button
              type="button"
              class="button"
              aria-label={a('lost.refuseNamed', { name: reset.person.name })}
              onClick={() => onRefuse(reset)}
            >
              {a('lost.refuse')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  </section>
)
