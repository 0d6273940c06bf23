import { dayAt } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import type { Period } from '@jejak/shared/skp/skp'
import { locale } from '../i18n.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { useSession } from '../screen/use-session.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Broken, Loading } from '../ui/page-states.tsx'
import { a, refusalText } from './a.ts'
import { askAgreement } from './ask-agreement.ts'
import { PlanContent } from './plan-content.tsx'

/** One approved version, as it stood. */
export function VersionDialog({
  id,
  year,
  number,
  periods,
  onClose,
}: {
  readonly id: string
  readonly year: number
  readonly number: number
  readonly periods: readonly Period[]
  readonly onClose: () => void
}) {
  const { zone } = useSession().me
  const { answer, again } = useAnswer(
    () => askAgreement('skpVersion', { number }, id),
    [id, number],
  )
  return (
    <Dialog tall title={a('version.of', { year: String(year), n: number })} onClose={onClose}>
      {answer === 'busy' && <Loading />}
      {answer !== 'busy' && 'failure' in answer && (
        <Broken text={refusalText(answer.failure)} onRetry={again} />
      )}
      {answer !== 'busy' && 'value' in answer && (
        <div class="stack">
          <p class="small quiet">
            {a('version.approved', {
              who: answer.value.by,
              day: formatDay(dayAt(answer.value.at, zone), locale.value, 'medium'),
            })}
          </p>
          <PlanContent content={answer.value.content} periods={periods} />
        </div>
      )}
    </Dialog>
  )
}
