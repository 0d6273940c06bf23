import { formatDay } from '@jejak/shared/i18n/text'
import type { Progress } from '@jejak/shared/report/progress'
import { useId } from 'preact/hooks'
import { locale } from '../i18n.ts'
import { lazyPart } from '../screen/lazy-page.tsx'
import { numberText, pointsOf, type Indikator, type Point } from './progress-points.ts'
import { e } from './t.ts'

const ProgressChart = lazyPart(async () => (await import('./progress-chart.tsx')).ProgressChart)

/** A chart for each indikator of a plan that can be counted, each with its table. */
export function ProgressCharts({ plan }: { readonly plan: Progress['plans'][number] }) {
  const headingId = useId()
  const drawn = plan.rhk.flatMap((rhk) =>
    rhk.indikator.flatMap((each) => {
      const points = pointsOf(each)
      return points.length > 0 ? [{ each, points, rhk: rhk.uraian }] : []
    }),
  )
  return (
    <section class="stack" aria-labelledby={headingId}>
      <h2 id={headingId}>{e('chart.title', { year: String(plan.year) })}</h2>
      {drawn.length === 0 ? (
        <p class="quiet">{e('chart.none')}</p>
      ) : (
        <>
          <p class="small quiet">{e('chart.note')}</p>
          {drawn.map(({ each, points, rhk }) => (
            <Figure key={each.id} rhk={rhk} indikator={each} points={points} />
          ))}
        </>
      )}
    </section>
  )
}

const Figure = ({
  rhk,
  indikator: { indikator, target },
  points,
}: {
  readonly rhk: string
  readonly indikator: Indikator
  readonly points: readonly Point[]
}) => (
  <figure class="card stack report-figure">
    <figcaption>
      <strong>
        <bdi>{indikator}</bdi>
      </strong>
      <span class="small quiet">
        <bdi>{rhk}</bdi> · <bdi>{target}</bdi>
      </span>
    </figcaption>
    <p class="row small" aria-hidden="true">
      <span class="report-key target" />
      {e('chart.target')}
      <span class="report-key realised" />
      {e('chart.realised')}
    </p>
    <ProgressChart points={points} />
    <details class="small">
      <summary>
        {e('chart.table')}
        <span class="hidden-visually">{`: ${indikator}`}</span>
      </summary>
      <table class="report-table">
        <thead>
          <tr>
            <th scope="col">{e('chart.period')}</th>
            <th scope="col">{e('chart.target')}</th>
            <th scope="col">{e('chart.realised')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ period, to, target: aim, realised }) => (
            <tr key={to}>
              <th scope="row">
                <bdi>{period}</bdi>
                <span class="small quiet">{formatDay(to, locale.value, 'medium')}</span>
              </th>
              <td>{numberText(aim)}</td>
              <td>{realised === null ? e('chart.later') : numberText(realised)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  </figure>
)
