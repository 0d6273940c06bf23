import type { Day } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import { angkaText } from './angka-text.ts'
import type { Lintasan, NonTrajectory, Trajectory } from '@jejak/shared/skp/measure'
import type { Period } from '@jejak/shared/skp/skp'
import { locale } from '../i18n.ts'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { p } from './parts-words.ts'
import { s } from './t.ts'

/** How an indikator is reached: a table of periods, or steps. */
export function LintasanView({
  lintasan,
  of,
  periods,
}: {
  readonly lintasan: Lintasan
  /** The indikator in words, which names the table. */
  readonly of: string
  readonly periods: readonly Period[]
}) {
  const today = todayIn(useSession().me.zone)
  return lintasan.jenis === 'trajectory' ? (
    <Points {...{ lintasan, of, periods }} />
  ) : (
    <Steps {...{ lintasan, of, today }} />
  )
}

function Points({
  lintasan: { hitung, titik },
  of,
  periods,
}: {
  readonly lintasan: Trajectory
  readonly of: string
  readonly periods: readonly Period[]
}) {
  if (titik.length === 0) return null
  const known = periods.filter(({ id }) => titik.some(({ periodId }) => periodId === id))
  const rows = known.toSorted((one, other) => (one.from < other.from ? -1 : 1))
  const lost = titik.filter(({ periodId }) => !known.some(({ id }) => id === periodId))
  const numberOf = (id: string) => titik.find(({ periodId }) => periodId === id)?.target ?? 0
  return (
    <table class="skp-points small">
      <caption class="quiet">
        {p(`hitung.${hitung}`)}
        <span class="hidden-visually">: {of}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{p('period')}</th>
          <th scope="col">{p('number')}</th>
        </tr>
      </thead>
      <tbody>
        {[
          ...rows.map(({ id, name }) => ({ id, name, target: numberOf(id) })),
          ...lost.map(({ periodId, target }) => ({ id: periodId, name: s('oldPeriod'), target })),
        ].map(({ id, name, target }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{angkaText(target)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Steps({
  lintasan: { tahap },
  of,
  today,
}: {
  readonly lintasan: NonTrajectory
  readonly of: string
  readonly today: Day
}) {
  if (tahap.length === 0) return null
  const next = tahap.findIndex(({ tanggal }) => tanggal >= today)
  return (
    <ol class="skp-steps small" aria-label={`${p('stages')}: ${of}`}>
      {tahap.map(({ id, nama, tanggal }, at) => (
        <li
          key={id}
          {...(at === next && { 'aria-current': 'step' as const })}
          data-past={next < 0 || at < next}
        >
          {nama}{' '}
          <span class="quiet">
            {p('stage.by', { day: formatDay(tanggal, locale.value, 'medium') })}
          </span>
        </li>
      ))}
    </ol>
  )
}
