import { toDay, type Day } from '@jejak/shared/calendar/day'
import { ok, type Result } from '@jejak/shared/result'
import type { Subject } from '@jejak/shared/report/recap'
import { useAnswer } from '../screen/use-answer.ts'
import type { CallFailure } from '../sync/http.ts'
import { Broken, Loading } from '../ui/page-states.tsx'
import { callReport } from './call-report.ts'
import { FormHead, Signatures } from './form-parts.tsx'
import { LampiranSheet } from './lampiran-sheet.tsx'
import { Parties } from './parties.tsx'
import type { Place } from './place.ts'
import { readPlan, type FoundPlan } from './read-plan.ts'
import { HasilKerjaTable, PerilakuTable } from './skp-tables.tsx'
import { e, wrongText } from './t.ts'

/** *Sasaran Kinerja Pegawai* of the year in which the days begin, with its three lists on a sheet of their own. */
export function SkpForm({
  place: { view, person, from },
  actingPostId,
}: {
  readonly place: Place
  /** The post one acts in whose plan it is. */
  readonly actingPostId: string | undefined
}) {
  const year = Number(from.slice(0, 4))
  const whose = view === 'team' ? person : undefined
  const days = { from: toDay(`${year}-01-01`), to: toDay(`${year}-12-31`) }
  const { answer, again } = useAnswer(
    () => readForm(year, whose, days, actingPostId),
    [year, whose, actingPostId],
  )
  if (answer === 'busy') return <Loading />
  if ('failure' in answer) return <Broken text={wrongText(answer.failure)} onRetry={again} />
  const { subject, found } = answer.value
  const title = e('skp.title')
  if (!found) {
    return (
      <>
        <FormHead title={title} {...days} person={null} />
        <p>{e('skp.none', { year: String(year) })}</p>
      </>
    )
  }
  return (
    <>
      <FormHead title={title} {...days} person={null} />
      <p class="paper-under">{e(`skp.${found.plan.pendekatan}`)}</p>
      {!found.isAgreed && <p class="paper-under">{e('skp.notAgreed')}</p>}
      <Parties person={subject} />
      <HasilKerjaTable plan={found.plan} />
      <PerilakuTable plan={found.plan} />
      <Signatures person={subject} to={days.to} />
      <LampiranSheet plan={found.plan} person={subject} {...days} />
    </>
  )
}

async function readForm(
  year: number,
  person: string | undefined,
  days: { readonly from: Day; readonly to: Day },
  actingPostId: string | undefined,
): Promise<Result<{ readonly subject: Subject; readonly found: FoundPlan }, CallFailure>> {
  const progress = await callReport('progress', { ...days, ...(person && { person }) })
  if (!progress.ok) return progress
  const found = await readPlan(year, person, actingPostId)
  if (!found.ok) return found
  const subject = { ...progress.value.person, ...found.value?.acting }
  return ok({ subject, found: found.value })
}
