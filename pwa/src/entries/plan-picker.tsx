import type { PastChoice } from '@jejak/shared/match/plan'
import { useId, useMemo, useState } from 'preact/hooks'
import { objectKeyOf, recall } from '../data/drafts.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { useRanking } from '../data/ranking.ts'
import type { PlanChoice } from '../data/skp.ts'
import { t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import type { Opening } from './open-form.ts'

const SHOWN_RANKS = 3
const NONE: readonly PastChoice[] = []

/** Exactly one rencana aksi. What fits the sentence comes first, with the words that speak for it; never chosen unasked. */
export function PlanPicker({
  text,
  opening,
  choices,
  chosen,
  onChoose,
}: {
  readonly text: string
  readonly opening: Pick<Opening, 'entryId' | 'draftId'>
  readonly choices: readonly PlanChoice[]
  readonly chosen: string | null
  readonly onChoose: (planId: string) => void
}) {
  const { context } = useSession()
  const name = useId()
  const [isOpen, setOpen] = useState(chosen === null)
  const [wanted, setWanted] = useState('')
  const memory = valueOr(
    useLive(() => recall(context.database), [context]),
    NONE,
  )
  const objectKey = valueOr(
    useLive(
      () => objectKeyOf(context.database, opening),
      [context, opening.entryId, opening.draftId],
    ),
    '',
  )
  const makeRanker = useRanking()
  const rank = useMemo(() => makeRanker(choices, memory), [makeRanker, choices, memory])
  const current = choices.find((choice) => choice.id === chosen)

  if (choices.length === 0) {
    return (
      <div class="field">
        <span class="label">{t('plan.label')}</span>
        <p class="small quiet">
          {t('plan.none')} <a href="/skp">{t('plan.toSkp')}</a>
        </p>
      </div>
    )
  }
  if (current && !isOpen) {
    return (
      <div class="field">
        <span class="label">{t('plan.label')}</span>
        <div class="plan-chosen">
          <span class="grow">
            {current.rencanaAksi}
            <span class="small quiet plan-rhk">{current.rhk}</span>
          </span>
          <button type="button" class="button" onClick={() => setOpen(true)}>
            {t('plan.change')}
          </button>
        </div>
      </div>
    )
  }
  const ranked = rank(text, objectKey === '' ? {} : { objectKey }).slice(0, SHOWN_RANKS)
  const first = ranked.flatMap(({ id, because }) => {
    const choice = choices.find((item) => item.id === id)
    return choice ? [{ choice, because }] : []
  })
  const rest = choices
    .filter((choice) => !ranked.some((item) => item.id === choice.id))
    .map((choice) => ({ choice, because: [] as readonly string[] }))
  const needle = wanted.trim().toLocaleLowerCase('id')
  const shown = [...first, ...rest].filter(
    ({ choice }) =>
      needle === '' ||
      `${choice.rencanaAksi} ${choice.rhk}`.toLocaleLowerCase('id').includes(needle),
  )
  return (
    <fieldset class="field plan">
      <legend class="label">{t('plan.label')}</legend>
      {choices.length > 6 && (
        <input
          type="search"
          aria-label={t('plan.search')}
          placeholder={t('plan.search')}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <div class="plan-list">
        {shown.map(({ choice, because }) => (
          <label key={choice.id} class={`plan-choice ${because.length > 0 ? 'fits' : ''}`}>
            <input
              type="radio"
              name={name}
              checked={choice.id === chosen}
              onChange={() => {
                onChoose(choice.id)
                setOpen(false)
              }}
            />
            <span class="grow">
              {choice.rencanaAksi}
              <span class="small quiet plan-rhk">{choice.rhk}</span>
              {because.length > 0 && (
                <span class="small plan-because">
                  <Icon name="spark" /> {t('plan.because', { words: because.join(', ') })}
                </span>
              )}
            </span>
          </label>
        ))}
        {shown.length === 0 && <p class="small quiet">{t('plan.notFound')}</p>}
      </div>
    </fieldset>
  )
}
