import { dayAt } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import { copyPlan } from '@jejak/shared/skp/copy-plan'
import type { Skp } from '@jejak/shared/skp/skp'
import type { Laid } from '@jejak/shared/skp/template'
import { useState } from 'preact/hooks'
import type { OpenSkp } from '../../data/open-skp.ts'
import { locale } from '../../i18n.ts'
import { failureText } from '../../screen/failure-text.ts'
import { isOnline } from '../../screen/online.ts'
import { useAnswer } from '../../screen/use-answer.ts'
import { useSession } from '../../screen/use-session.ts'
import { Notice } from '../../ui/notice.tsx'
import { say } from '../../ui/toast.ts'
import { PlanContent } from '../plan-content.tsx'
import { askTemplates, w } from './t.ts'

/** Drafts that somebody laid before the person: read, taken up in the editor, or declined; and where an SKP began. */
export function LaidPart({
  skps,
  onOpen,
}: {
  readonly skps: readonly Skp[]
  readonly onOpen: (open: OpenSkp) => void
}) {
  const { me, context } = useSession()
  const { answer, show } = useAnswer(
    () => askTemplates('laidSkp', undefined),
    [isOnline.value, skps.map(({ id, version }) => `${id} ${version}`).join()],
  )
  const [failure, setFailure] = useState<string | null>(null)
  // The page is about the plans: without an answer they are all there is.
  const laid = answer !== 'busy' && 'value' in answer ? answer.value.laid : []
  const decline = async ({ id }: Laid) => {
    const done = await askTemplates('declineLaidSkp', { id })
    if (done.ok) {
      setFailure(null)
      show(done.value)
      say(w('laid.declined'))
    } else {
      setFailure(done.reason.code === 'not-found' ? w('laid.gone') : failureText(done.reason))
    }
  }
  const take = ({ id, year, content: from }: Laid) => {
    const copied = copyPlan({ from, year, periods: me.periods, makeId: context.clock.newId })
    onOpen({ id, baseVersion: 0, content: copied.content })
  }
  return (
    <>
      {failure && (
        <div role="alert">
          <Notice tone="warn">{failure}</Notice>
        </div>
      )}
      {laid.map((one) => {
        const { id, year, state, template, by } = one
        if (state === 'taken') {
          const isHere = skps.some((skp) => skp.id === id)
          return (
            isHere && (
              <p key={id} class="small quiet">
                {w('laid.taken', { year: String(year), template, by })}
              </p>
            )
          )
        }
        const hasSkp = skps.some((skp) => skp.year === year && !skp.acting)
        const title = w('laid.title', { year: String(year), by })
        return (
          <section key={id} class="card stack" aria-label={title}>
            <h2>{title}</h2>
            <p class="small quiet">
              {w('laid.from', {
                template,
                post: one.actingAs,
                day: formatDay(dayAt(one.at, me.zone), locale.value, 'medium'),
              })}
            </p>
            <p>{hasSkp ? w('laid.hasSkp', { year: String(year) }) : w('laid.takeHint')}</p>
            <details>
              <summary>{w('laid.read')}</summary>
              <PlanContent content={one.content} periods={me.periods} />
            </details>
            <div class="row">
              {!hasSkp && (
                <button type="button" class="button primary" onClick={() => take(one)}>
                  {w('laid.take')}
                </button>
              )}
              <button
                type="button"
                class="button"
                disabled={!isOnline.value}
                onClick={() => void decline(one)}
              >
                {w('laid.decline')}
              </button>
            </div>
          </section>
        )
      })}
    </>
  )
}
