import { teamContract } from '@jejak/shared/api/routes/team'
import type { Day } from '@jejak/shared/calendar/day'
import { formatTime } from '@jejak/shared/i18n/text'
import type { TeamDay } from '@jejak/shared/review/team-day'
import { useEffect, useState } from 'preact/hooks'
import { FilePreviews } from '../evidence/file-previews.tsx'
import { FeedbackButton } from '../feedback/feedback-button.tsx'
import { locale } from '../i18n.ts'
import { OutsideLinks } from '../review/outside-links.tsx'
import { failureText } from '../screen/failure-text.ts'
import { callRow, type CallFailure } from '../sync/http.ts'
import { Broken, Loading } from '../ui/page-states.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { m } from './t.ts'

/** What was handed in on the day, to read. Decisions are made in *Tinjau*, where they can be taken back. */
export function DayEntries({ personId, day }: { readonly personId: string; readonly day: Day }) {
  const [face, setFace] = useState<'busy' | TeamDay | { readonly failure: CallFailure }>('busy')
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isOver = false
    void callRow(teamContract.teamDay, { person: personId, day }).then((answer) => {
      if (!isOver) setFace(answer.ok ? answer.value : { failure: answer.reason })
    })
    return () => {
      isOver = true
    }
  }, [personId, day, attempt])
  if (face === 'busy') return <Loading />
  if ('failure' in face) {
    return <Broken text={failureText(face.failure)} onRetry={() => setAttempt(attempt + 1)} />
  }
  if (face.entries.length === 0) return <p class="quiet">{m('day.nothing')}</p>
  return (
    <section class="stack" aria-label={m('day.entries')}>
      {face.entries.map(({ entry, plan }) => (
        <article key={entry.id} class="team-entry stack">
          <p class="row spread small">
            <span>
              {formatTime(entry.start, locale.value)}–{formatTime(entry.end, locale.value)}
            </span>
            <StatusBadge status={entry.status} />
          </p>
          <p class="entry-text" dir="auto">
            {entry.text}
          </p>
          <p class="small quiet">
            {m('day.amount', { n: entry.quantity, unit: entry.unit })}
            {plan && (
              <>
                {' · '}
                <bdi>{plan.rencanaAksi}</bdi>
              </>
            )}
          </p>
          <FilePreviews evidence={entry.evidence} missing={[]} />
          <OutsideLinks evidence={entry.evidence} />
          {entry.status !== 'returned' && (
            <div>
              <FeedbackButton
                topic={{
                  personId,
                  about: { kind: 'entry', ref: entry.id },
                  text: entry.text,
                  from: day,
                  to: day,
                }}
              />
            </div>
          )}
        </article>
      ))}
    </section>
  )
}
