import type { Ranked } from '@jejak/shared/match/plan'
import { useId } from 'preact/hooks'
import type { PlanChoice } from '../data/skp.ts'
import { t } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { r } from '../screen/routine-text.ts'

/** The rencana aksi that fit, with the words that speak for each; the first is proposed, none is forced. */
export function QuickPlan({
  choices,
  ranked,
  chosen,
  onChoose,
}: {
  readonly choices: readonly PlanChoice[]
  readonly ranked: readonly Ranked[]
  readonly chosen: string | null
  readonly onChoose: (planId: string | null) => void
}) {
  const name = useId()
  const shown = ranked.flatMap(({ id, because }) => {
    const choice = choices.find((item) => item.id === id)
    return choice ? [{ choice, because }] : []
  })
  if (shown.length === 0) {
    return <p class="small quiet">{r('quick.planNone')}</p>
  }
  return (
    <fieldset class="quick-plan">
      <legend class="small label">{r('quick.plan')}</legend>
      {shown.map(({ choice, because }) => (
        <label key={choice.id} class="plan-choice small">
          <input
            type="radio"
            name={name}
            checked={chosen === choice.id}
            onChange={() => onChoose(choice.id)}
          />
          <span class="grow">
            {choice.rencanaAksi}
            {because.length > 0 && (
              <span class="plan-because">
                <Icon name="spark" /> {t('plan.because', { words: because.join(', ') })}
              </span>
            )}
          </span>
        </label>
      ))}
      <label class="plan-choice small">
        <input type="radio" name={name} checked={chosen === null} onChange={() => onChoose(null)} />
        <span class="grow">{r('quick.planLater')}</span>
      </label>
    </fieldset>
  )
}
