import { urgencyOf, type PrivacyRequest } from '@jejak/shared/privacy/privacy-request'
import type { ComponentChildren } from 'preact'
import { useSession } from '../screen/use-session.ts'
import { momentText, p } from './t.ts'

/** One request: what was asked, how it stands by the clock, and the answer with its reason. */
export function RequestLine({
  request,
  isOffice = false,
  children,
}: {
  readonly request: PrivacyRequest
  /** For whoever answers: whose it is, and whether it has waited for long. */
  readonly isOffice?: boolean
  readonly children?: ComponentChildren
}) {
  const { me, context } = useSession()
  const { kind, text, at, dueAt, state, reason, answeredBy, answeredAt, person } = request
  const urgency = state === 'open' ? urgencyOf(at, context.clock.now()) : 'calm'
  return (
    <li class="stack">
      <div class="row spread">
        <strong>
          {isOffice && (
            <>
              <bdi>{person.name}</bdi> ·{' '}
            </>
          )}
          {p(`right.${kind}`)}
        </strong>
        <span class={`badge ${urgency === 'calm' ? '' : 'problem'}`}>
          {urgency === 'calm' ? p(`request.state.${state}`) : p(`request.${urgency}`)}
        </span>
      </div>
      <p>
        <bdi>{text}</bdi>
      </p>
      <p class="small quiet">
        {p('request.asked', { when: momentText(at, me.zone) })}
        {state === 'open' && ` · ${p('request.due', { when: momentText(dueAt, me.zone) })}`}
      </p>
      {answeredAt !== null && (
        <blockquote class="stack small">
          <p>
            <bdi>{reason}</bdi>
          </p>
          <p class="quiet">
            {p('request.answered', { name: answeredBy, when: momentText(answeredAt, me.zone) })}
          </p>
        </blockquote>
      )}
      {children}
    </li>
  )
}
