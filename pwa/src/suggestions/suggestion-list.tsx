import { formatTime } from '@jejak/shared/i18n/text'
import { countOpen, planIdOf } from '@jejak/shared/linking/link-view'
import { useMemo } from 'preact/hooks'
import type { DraftRow } from '../storage/rows.ts'
import type { ShownEntry } from '../storage/views.ts'
import { toEntryContent } from '../data/drafts.ts'
import { acceptDraft, setDraftState } from '../data/settle-draft.ts'
import { planOn, type PlanChoice } from '../data/skp.ts'
import { EvidenceLinks } from '../entries/evidence-links.tsx'
import { locale, t } from '../i18n.ts'
import { l } from '../linking/linking-text.ts'
import { PlanChips } from '../linking/plan-chips.tsx'
import { useAnswers } from '../linking/use-answers.ts'
import { useLinker } from '../linking/use-linker.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { say } from '../ui/toast.ts'

/** *Saran* of one day: what the extension handed over. Each one waits for a yes. */
export function DraftList({
  drafts,
  entries,
  plan,
  onEdit,
}: {
  readonly drafts: readonly DraftRow[]
  readonly entries: readonly ShownEntry[]
  readonly plan: readonly PlanChoice[]
  readonly onEdit: (row: DraftRow, planId: string | null) => void
}) {
  const { me, context } = useSession()
  const day = drafts[0]?.draft.day
  const choices = useMemo(() => (day ? planOn(plan, me.periods, day) : []), [plan, me.periods, day])
  const linker = useLinker(choices)
  const answers = useAnswers({ drafts, entries, linker })
  const items = drafts.map((row) => ({ row, view: linker?.view(row.draft, row.chosen) ?? null }))
  const open = countOpen(items.flatMap(({ view }) => view ?? []))
  const acceptAll = async () => {
    for (const { row, view } of items) {
      await acceptDraft(context, row, toEntryContent(row, view && planIdOf(view)))
    }
    const said = t('draft.acceptedAll', { n: items.length })
    say(open > 0 ? `${said} ${l('linking.toChoose', { n: open })}` : said)
  }
  return (
    <section class="stack drafts" aria-label={t('draft.title')}>
      <div class="row spread">
        <h2>
          <Icon name="spark" /> {t('draft.title')} <span class="quiet">({drafts.length})</span>
        </h2>
        {items.length > 1 && (
          <button
            type="button"
            class="button"
            disabled={linker === null}
            onClick={() => void acceptAll()}
          >
            <Icon name="check" />
            {t('draft.acceptAll')}
          </button>
        )}
      </div>
      <p class="small quiet">
        {t('draft.lead')} {open > 0 && l('linking.toChoose', { n: open })}
      </p>
      <ul class="stack">
        {items.map(({ row, view }) => (
          <li key={row.id} class="card draft">
            <p class="small quiet">
              {formatTime(row.draft.start, locale.value)}–{formatTime(row.draft.end, locale.value)}{' '}
              · {row.draft.app}
            </p>
            <h3>{row.draft.text}</h3>
            <PlanChips
              text={row.draft.text}
              view={view}
              choices={choices}
              onChoose={(planId) => void answers.give(row.id, planId)}
              alike={answers.alikeTo(row.id)}
            />
            <EvidenceLinks evidence={row.draft.evidence} />
            {row.draft.because.length > 0 && (
              <p class="small quiet">{row.draft.because.join(' · ')}</p>
            )}
            <DraftActions
              row={row}
              planId={view && planIdOf(view)}
              isReady={linker !== null}
              onEdit={onEdit}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function DraftActions({
  row,
  planId,
  isReady,
  onEdit,
}: {
  readonly row: DraftRow
  readonly planId: string | null
  /** Before the links are known, accepting would leave out one that is certain. */
  readonly isReady: boolean
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
      <button
        type="button"
        class="button primary"
        disabled={!isReady}
        onClick={() => void accept()}
      >
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
