import { EvidenceLinks } from '../entries/evidence-links.tsx'
import { t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import type { DraftRow } from '../storage/rows.ts'
import { Icon } from '../ui/icon.tsx'
import { BlockChanges } from './block-changes.tsx'
import { acceptGhosts, changeGhost, dropGhost } from './ghost-acts.ts'
import { l } from './line-text.ts'
import { useLine } from './line-context.ts'

/** Where a suggestion comes from, and how to make it right before it is accepted. */
export function GhostDetails({ row }: { readonly row: DraftRow }) {
  const line = useLine()
  const { context } = useSession()
  const { draft } = row
  return (
    <div class="details">
      <p class="small quiet">
        {t('entry.quantity', { quantity: draft.quantity, unit: draft.unit || t('entry.noUnit') })}
      </p>
      <EvidenceLinks evidence={draft.evidence} />
      {draft.because.length > 0 && (
        <p class="small quiet">{l('ghost.because', { because: draft.because.join(' · ') })}</p>
      )}
      <fieldset class="acts" aria-label={l('act.label')}>
        <button
          type="button"
          class="button"
          onClick={() => void acceptGhosts(context, [{ row, planId: line.planFor(row) }])}
        >
          <Icon name="check" />
          {t('draft.accept')}
        </button>
        <button type="button" class="chip" onClick={() => line.onEdit(row)}>
          <Icon name="edit" />
          {l('act.form')}
        </button>
        <BlockChanges
          id={row.id}
          span={draft}
          text={draft.text}
          onChange={(change) => changeGhost(context, row, change)}
        />
        <button type="button" class="chip danger" onClick={() => void dropGhost(context, row)}>
          <Icon name="trash" />
          {t('draft.drop')}
        </button>
      </fieldset>
    </div>
  )
}
