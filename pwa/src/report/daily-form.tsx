import { formatDay, formatDuration, formatTime } from '@jejak/shared/i18n/text'
import type { DailyReport } from '@jejak/shared/report/daily'
import { locale } from '../i18n.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { Broken, Loading } from '../ui/page-states.tsx'
import { callReport } from './call-report.ts'
import { FormHead, Signatures } from './form-parts.tsx'
import type { Place } from './place.ts'
import { e, wrongText } from './t.ts'

/** *Laporan harian* of one person: a table for each day, and both signatures. */
export function DailyForm({ place: { view, person, from, to } }: { readonly place: Place }) {
  const { answer, again } = useAnswer(
    () => callReport('dailyReport', { from, to, ...(view === 'team' && person && { person }) }),
    [view, person, from, to],
  )
  if (answer === 'busy') return <Loading />
  if ('failure' in answer) return <Broken text={wrongText(answer.failure)} onRetry={again} />
  const report = answer.value
  return (
    <>
      <FormHead title={e('daily.title')} from={from} to={to} person={report.person} />
      {report.days.length === 0 && <p>{e('empty.title')}</p>}
      {report.days.map((day) => (
        <DayTable key={day.day} {...day} />
      ))}
      <Signatures person={report.person} to={to} />
    </>
  )
}

function DayTable({ day, entries }: DailyReport['days'][number]) {
  const minutes = entries.reduce((sum, { start, end }) => sum + end - start, 0)
  return (
    <table class="paper-table">
      <colgroup>
        <col class="paper-no" />
        <col class="paper-hours" />
        <col />
        <col />
        <col class="paper-few" />
        <col class="paper-few" />
        <col class="paper-few" />
      </colgroup>
      <thead>
        <tr class="paper-day">
          <th colSpan={7} scope="colgroup">
            {formatDay(day, locale.value)} · {formatDuration(minutes, locale.value)}
          </th>
        </tr>
        <tr>
          <th scope="col">{e('daily.no')}</th>
          <th scope="col">{e('daily.time')}</th>
          <th scope="col">{e('daily.entry')}</th>
          <th scope="col">{e('plans.action')}</th>
          <th scope="col">{e('quantity.title')}</th>
          <th scope="col">{e('daily.evidence')}</th>
          <th scope="col">{e('daily.status')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ start, end, text, quantity, unit, rencanaAksi, evidence, status }, at) => (
          <tr key={at}>
            <td>{at + 1}</td>
            <td class="paper-time">
              {formatTime(start, locale.value)}–{formatTime(end, locale.value)}
            </td>
            <td>{text}</td>
            <td>{rencanaAksi}</td>
            <td>
              {quantity} {unit}
            </td>
            <td class="paper-link">{evidence}</td>
            <td>{e(`status.${status}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
