import type { EvaluationLine } from '@jejak/shared/evaluation/evaluation'
import { combineSegments } from '@jejak/shared/evaluation/weighing'
import { useId, useState } from 'preact/hooks'
import { CreditCard } from './credit-card.tsx'
import { lazy } from '../screen/lazy.tsx'
import { OwnCard } from './own-card.tsx'
import { dayText, e } from './t.ts'

/** Nothing until it is there: most agencies have no rule. */
const SimulationCard = lazy(
  async () => (await import('./simulation-card.tsx')).SimulationCard,
  () => null,
)

/** One period of one's own: its segments, what they are together, and what that would be in angka kredit. */
export function OwnPeriod({
  lines: first,
  jabatan,
}: {
  readonly lines: readonly EvaluationLine[]
  readonly jabatan: string
}) {
  const [lines, setLines] = useState(first)
  const headingId = useId()
  const [{ period } = { period: undefined }] = lines
  if (!period) return null
  // What was done in a post one acts in is rated by itself, and weighs nothing in that of one's own.
  const own = lines.filter(({ actingPostId }) => actingPostId === undefined)
  const rated = own.flatMap(({ from, to, hasilKerja, perilaku }) =>
    hasilKerja && perilaku ? { from, to, hasilKerja, perilaku } : [],
  )
  const whole = rated.length > 0 && rated.length === own.length ? combineSegments(rated) : null
  // Many agencies name a period by its days.
  const name = period.name.replaceAll(' ', '\u00a0')
  const isNamedByDays = [period.from, period.to].every((day) => name.includes(dayText(day)))
  const range = e('days', { from: dayText(period.from), to: dayText(period.to) })
  return (
    <section class="stack" aria-labelledby={headingId}>
      <h2 id={headingId}>
        <bdi>{period.name}</bdi>
      </h2>
      {!isNamedByDays && <p class="small quiet">{range}</p>}
      {lines.map((line) => (
        <OwnCard
          key={`${line.from}${line.actingPostId ?? ''}`}
          line={line}
          isPart={line.actingPostId !== undefined || own.length > 1}
          onChanged={(changed) =>
            // From what stands then: two parts may be opened while neither is answered.
            setLines((now) => now.map((each) => (isSame(each, changed) ? changed : each)))
          }
        />
      ))}
      {whole && own.length > 1 && (
        <div class="card stack">
          <h3>{e('segments.title')}</h3>
          <p>{e('predikat', { predikat: e(`predikat.${whole.predikat}`) })}</p>
          <p class="small quiet">
            {e('segments.text', {
              n: own.length,
              hasilKerja: e(`rating.${whole.hasilKerja}`),
              perilaku: e(`rating.${whole.perilaku}`),
            })}
          </p>
        </div>
      )}
      {whole && <CreditCard lines={own} predikat={whole.predikat} jabatan={jabatan} />}
      {whole && <SimulationCard predikat={whole.predikat} />}
    </section>
  )
}

const isSame = (one: EvaluationLine, other: EvaluationLine): boolean =>
  one.from === other.from && one.actingPostId === other.actingPostId
