import type { Proposal } from '@jejak/shared/skp/cascade'
import { useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import { isOnline } from '../screen/online.ts'
import type { CallFailure } from '../sync/http.ts'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'
import { askCascade } from './ask-cascade.ts'
import { c } from './t.ts'
import type { Looks } from './use-looks.ts'

/** What superiors propose: put into the SKP by its owner, or declined. */
export function Proposals({
  proposals,
  onLooks,
  onTake,
}: {
  readonly proposals: readonly Proposal[]
  readonly onLooks: (now: Looks | null) => void
  readonly onTake: (proposal: Proposal) => void
}) {
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const decline = async ({ id }: Proposal) => {
    const answer = await askCascade('declineProposal', { id })
    setFailure(answer.ok ? null : answer.reason)
    if (answer.ok) say(c('proposal.declined'))
    onLooks(answer.ok ? answer.value : null)
  }
  if (proposals.length === 0 && !failure) return null
  return (
    <section class="card stack" aria-label={c('proposal.title', { n: proposals.length })}>
      <h2>{c('proposal.title', { n: proposals.length })}</h2>
      {failure && (
        <div role="alert">
          <Notice tone="warn">
            {failure.code === 'not-found' ? c('proposal.gone') : failureText(failure)}
          </Notice>
        </div>
      )}
      <ul class="stack cascade-looks">
        {proposals.map((proposal) => (
          <li key={proposal.id} class="stack">
            <p class="small quiet">
              {c('proposal.by', { name: proposal.by.name, year: String(proposal.year) })}
            </p>
            <p>
              <strong>
                <bdi>{proposal.uraian}</bdi>
              </strong>
            </p>
            <p class="small quiet">{c('proposal.serves', { words: proposal.superiorWords })}</p>
            <div class="row">
              <button
                type="button"
                class="button primary"
                disabled={!isOnline.value}
                onClick={() => onTake(proposal)}
              >
                {c('proposal.take')}
                <span class="hidden-visually">: {proposal.uraian}</span>
              </button>
              <button
                type="button"
                class="button"
                disabled={!isOnline.value}
                onClick={() => void decline(proposal)}
              >
                {c('proposal.decline')}
                <span class="hidden-visually">: {proposal.uraian}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
