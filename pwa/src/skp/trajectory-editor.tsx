import { HITUNG, type Trajectory } from '@jejak/shared/skp/measure'
import { periodsOfYear } from '@jejak/shared/skp/plan-facts'
import type { Period } from '@jejak/shared/skp/skp'
import { ChoiceField } from '../ui/text-field.tsx'
import { NumberInput } from './number-input.tsx'
import { p } from './parts-words.ts'

/** A number for each periode penilaian of the year; periods of before keep theirs. */
export function TrajectoryEditor({
  lintasan,
  year,
  periods,
  onChange,
}: {
  readonly lintasan: Trajectory
  readonly year: number
  readonly periods: readonly Period[]
  readonly onChange: (lintasan: Trajectory) => void
}) {
  const { hitung, titik } = lintasan
  const ofYear = periodsOfYear(periods, year)
  const others = periods.filter(
    ({ id }) =>
      titik.some(({ periodId }) => periodId === id) && !ofYear.some((one) => one.id === id),
  )
  const set = (periodId: string, target: number | undefined) => {
    const rest = titik.filter((each) => each.periodId !== periodId)
    onChange({ ...lintasan, titik: target === undefined ? rest : [...rest, { periodId, target }] })
  }
  const rows = [...others, ...ofYear]
  if (rows.length === 0) return <p class="small quiet">{p('noPeriods', { year: String(year) })}</p>
  return (
    <>
      <ChoiceField
        label={p('hitung')}
        value={hitung}
        choices={HITUNG.map((each) => [each, p(`hitung.${each}`)])}
        onChange={(chosen) => onChange({ ...lintasan, hitung: chosen })}
      />
      <table class="skp-points">
        <thead>
          <tr>
            <th scope="col">{p('period')}</th>
            <th scope="col">{p('number')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                <NumberInput
                  label={p('targetOf', { period: name })}
                  value={titik.find(({ periodId }) => periodId === id)?.target}
                  max={999_999_999}
                  decimals={3}
                  onChange={(target) => set(id, target)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
