import type { Realisation } from '@jejak/shared/evaluation/evaluation'
import { e, numberText } from './t.ts'

type Rhk = Realisation['rhk'][number]

/** The figures of one RHK: its time, its rencana aksi of the period, and its indikator of the year. */
export const RhkFacts = ({ rhk }: { readonly rhk: Rhk }) => (
  <>
    <p class="small">
      {rhk.entries === 0
        ? e('real.none')
        : `${e('real.total', { n: rhk.entries, minutes: rhk.minutes })} · ${e('real.share', { share: rhk.share })}`}
    </p>
    {(rhk.rencanaAksi.length > 0 || rhk.indikator.length > 0) && (
      <ul class="targets small">
        {rhk.rencanaAksi.map((each) => (
          <Target
            key={each.deskripsi}
            what={each.deskripsi}
            target={each.target}
            said={doneText('real.done', each.achievement)}
            percent={each.achievement?.percent}
          />
        ))}
        {rhk.indikator.map((each) => (
          <Target
            key={each.indikator}
            what={each.indikator}
            target={each.target}
            said={doneText('real.year', each.achievement)}
            percent={each.achievement?.percent}
          />
        ))}
      </ul>
    )}
  </>
)

const doneText = (
  key: 'real.done' | 'real.year',
  achievement: Rhk['rencanaAksi'][number]['achievement'],
): string =>
  achievement
    ? e(key, {
        done: numberText(achievement.done),
        target: numberText(achievement.target),
        unit: achievement.unit,
        percent: numberText(achievement.percent),
      })
    : e('real.judged')

const Target = ({
  what,
  target,
  said,
  percent,
}: {
  readonly what: string
  readonly target: string
  readonly said: string
  readonly percent: number | undefined
}) => (
  <li>
    <bdi>{what}</bdi>
    <span class="quiet">{target === '' ? e('real.noTarget') : e('real.target', { target })}</span>
    <span>{said}</span>
    {percent !== undefined && (
      <span class="target-bar" aria-hidden="true">
        <span style={{ width: `${Math.min(100, percent)}%` }} />
      </span>
    )}
  </li>
)
