import { toDayText } from '@jejak/shared/bkn/day-text'
import type { BknPlan } from '@jejak/shared/bkn/plan'
import type { Day } from '@jejak/shared/calendar/day'
import { formatDuration } from '@jejak/shared/i18n/text'
import { useState } from 'preact/hooks'
import { settings } from '../../ui/app-state.ts'
import { actionsOf } from '../store/bkn-store.ts'
import { CandidateCard } from './candidate-card.tsx'
import { bknMinutes } from './day-drafts.ts'
import type { Candidate } from './day-drafts.ts'
import { b } from './t.ts'

/** What the official app shows as a full day (`reference` §0.2). */
const TARGET_MINUTES = 450

type Props = {
  readonly day: Day
  readonly plan: BknPlan | null
  readonly candidates: readonly Candidate[]
}

/** The lines of a day: which go to BKN, under which rencana aksi, and how far they fill the day. */
export function DayList({ day, plan, candidates }: Props) {
  const [isCopied, setCopied] = useState(false)
  const actions = actionsOf(plan, day)
  const accepted = candidates.filter((each) => each.isAccepted).map((each) => each.draft)
  const minutes = bknMinutes(accepted)
  const total = b('day.total', {
    minutes,
    target: formatDuration(TARGET_MINUTES, settings.value.locale),
  })
  const copy = async () => {
    await navigator.clipboard.writeText(toDayText(day, accepted))
    setCopied(true)
  }
  return (
    <section class="stack tight" aria-label={b('day.title')}>
      <h2>{b('day.title')}</h2>
      {candidates.length === 0 && <p class="soft">{b('day.none')}</p>}
      {candidates.length > 0 && actions.length === 0 && <p class="note warn">{b('day.noPlan')}</p>}
      <ul class="stack tight">
        {candidates.map((candidate) => (
          <li key={candidate.draft.id}>
            <CandidateCard candidate={candidate} actions={actions} />
          </li>
        ))}
      </ul>
      {candidates.length > 0 && (
        <>
          <p>{total}</p>
          <progress
            value={Math.min(minutes, TARGET_MINUTES)}
            max={TARGET_MINUTES}
            aria-label={total}
          />
        </>
      )}
      {accepted.length > 0 && (
        <p class="row">
          <button type="button" onClick={() => void copy()}>
            {b('day.copy')}
          </button>
          {isCopied && <output>{b('day.copied')}</output>}
        </p>
      )}
    </section>
  )
}
