import { formatTime } from '@jejak/shared/i18n/text'
import type { PastChoice } from '@jejak/shared/match/plan'
import { useMemo } from 'preact/hooks'
import type { DraftRow } from '../storage/rows.ts'
import { acceptDraft, recall, setDraftState, toEntryContent } from '../data/drafts.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { useRanking } from '../data/ranking.ts'
import { planOn, type PlanChoice } from '../data/skp.ts'
import { EvidenceLinks } from '../entries/evidence-links.tsx'
import { locale, t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { say } from '../ui/toast.ts'

const NONE: readonly PastChoice[] = []

/** *Saran* of one day: what the extension handed over. Each one waits for a yes. */
export function DraftList({
  drafts,
  plan,
  onEdit,
}: {
  readonly drafts: readonly DraftRow[]
  readonly plan: readonly PlanChoice[]
  readonly onEdit: (row: DraftRow, planId: string | null) => void
}) {
  const { me, context } = useSession()
  const memory = valueOr(
    useLive(() => recall(context.database), [context]),
    NONE,
  )
  const day = drafts[0]?.draft.day
  const choices = useMemo(() => (day ? planOn(plan, me.periods, day) : []), [plan, me.periods, day])
  const makeRanker = useRanking()
  const rank = useMemo(() => makeRanker(choices, memory), [makeRanker, choices, memory])
  const items = drafts.map((row) => {
    const { text, objectKey } = row.draft
    const best = rank(text, objectKey === '' ? {} : { objectKey })[0]
    return { row, best, choice: choices.find((item) => item.id === best?.id) }
  })
  const acceptAll = async () => {
    for (const { row, choice } of items) {
      await acceptDraft(context, row, toEntryContent(row, choice?.id ?? null))
    }
    say(t('draft.acceptedAll', { n: items.length }))
  }
  return (
    <section class="stack drafts" aria-label={t('draft.title')}>
      <div class="row spread">
        <h2>
          <Icon name="spark" /> {t('draft.title')} <span class="quiet">({drafts.length})</span>
        </h2>
        {items.length > 1 && (
          <button type="button" class="button" onClick={() => void acceptAll()}>
            <Icon name="check" />
            {t('draft.acceptAll')}
          </button>
        )}
      </div>
      <p class="small quiet">{t('draft.lead')}</p>
      <ul class="stack">
        {items.map(({ row, best, choice }) => (
          <li key={row.id} class="card draft">
            <p class="small quiet">
              {formatTime(row.draft.start, locale.value)}–{formatTime(row.draft.end, locale.value)}{' '}
              · {row.draft.app}
            </p>
            <h3>{row.draft.text}</h3>
            <p class="small entry-plan">
              <Icon name="plan" />
              {choice ? choice.rencanaAksi : <em>{t('draft.noPlan')}</em>}
            </p>
            {best && best.because.length > 0 && (
              <p class="small quiet">{t('plan.because', { words: best.because.join(', ') })}</p>
            )}
            <EvidenceLinks evidence={row.draft.evidence} />
            {row.draft.because.length > 0 && (
              <p class="small quiet">{row.draft.because.join(' · ')}</p>
            )}
            <DraftActions row={row} planId={choice?.id ?? null} onEdit={onEdit} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function DraftActions({
  row,
  planId,
  onEdit,
}: {
  readonly row: DraftRow
  readonly planId: string | null
  readonly onEdit: (row: DraftRow, planId: string | null) => void
}) {
  const { context } = useSession()
  const accept = async () => {
    await acceptDraft(context, row, toEntryContent(row, planId))
    say(t('draft.accepted'))
  }
  const drop = async () => {
    await setDraftState(context, row.id, 'dropped')
    say(t('draft.dropped'), {
      label: t('action.undo'),
      run: () => void setDraftState(context, row.id, 'offered'),
    })
  }
  return (
    <div class="row">
      <button type="button" class="button primary" onClick={() => void accept()}>
        <Icon name="check" />
        {t('draft.accept')}
      </button>
      <button type="button" class="button plain" onClick={() => onEdit(row, planId)}>
        <Icon name="edit" />
        {t('entry.edit')}
      </button>
      <button type="button" class="button plain danger" onClick={() => void drop()}>
        <Icon name="trash" />
        {t('draft.drop')}
      </button>
    </div>
  )
}
