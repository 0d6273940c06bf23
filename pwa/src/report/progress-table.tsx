import { formatDuration } from '@jejak/shared/i18n/text'
import type { Progress } from '@jejak/shared/report/progress'
import { locale } from '../i18n.ts'
import { Sheet } from './recap-tables.tsx'
import { e } from './t.ts'

type Plan = Progress['plans'][number]
type Rhk = Plan['rhk'][number]

/** Each RHK with the time that served it, and below it what its indikator have come to. */
export const ProgressTable = ({ year, rhk }: Plan) => (
  <Sheet title={e('progress.plan', { year: String(year) })}>
    <thead>
      <tr>
        <th scope="col">{e('progress.indicator')}</th>
        <th scope="col">{e('progress.target')}</th>
        <th scope="col">{e('progress.realised')}</th>
      </tr>
    </thead>
    {rhk.map((each) => (
      <tbody key={each.id}>
        <RhkRow rhk={each} />
        {each.indikator.map((item) => (
          <tr key={item.id}>
            <td>
              <bdi>{item.indikator}</bdi>
            </td>
            <td>
              <bdi>{item.target}</bdi>
            </td>
            <td>
              {item.realised === null || item.percent === null ? (
                <span class="small quiet">{e('progress.notCounted')}</span>
              ) : (
                <label class="report-bar">
                  <span>{e('progress.of', { realised: item.realised, n: item.percent })}</span>
                  <progress value={Math.min(item.percent, 100)} max={100} />
                </label>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    ))}
  </Sheet>
)

const RhkRow = ({ rhk: { uraian, minutes, entries, share } }: { readonly rhk: Rhk }) => (
  <tr class="report-rhk">
    <th scope="rowgroup" colSpan={3}>
      <bdi>{uraian}</bdi>
      <span class="small quiet">
        {entries === 0 ? (
          <strong>{e('progress.gap')}</strong>
        ) : (
          <>
            {e('progress.time')}: {formatDuration(minutes, locale.value)} ·{' '}
            {e('sum.entries', { n: entries })} · {e('progress.share')}:{' '}
            {e('progress.percent', { n: share })}
          </>
        )}
      </span>
    </th>
  </tr>
)
