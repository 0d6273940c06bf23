import { formatDuration } from '@jejak/shared/i18n/text'
import { useState } from 'preact/hooks'
import { RecordedMark } from '../bkn/day-marks.tsx'
import { removeEntry, undoRemove, withdrawEntry } from '../data/entries.ts'
import type { ShownEntry } from '../storage/views.ts'
import { locale, t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { lazyDialog } from '../screen/lazy-page.tsx'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { ProblemList } from '../ui/problem-list.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { say } from '../ui/toast.ts'
import type { Judged } from '../entries/day-view-model.ts'
import { EvidenceLinks } from '../entries/evidence-links.tsx'
import { refusedText } from '../entries/refused-text.ts'

export const ConflictDialog = lazyDialog(
  'conflict.title',
  async () => (await import('./conflict-dialog.tsx')).ConflictDialog,
)

export function EntryCard({
  judged,
  overlap,
  onEdit,
  onSubmit,
  onMore,
}: {
  readonly judged: Judged | undefined
  readonly overlap: number
  readonly onEdit: (entry: ShownEntry) => void
  readonly onSubmit: (id: string) => void
  readonly onMore: (entry: ShownEntry) => void
}) {
  const [isResolving, setResolving] = useState(false)
  if (!judged) return null
  const { entry, plan } = judged
  const isOpen = entry.status === 'draft' || entry.status === 'returned'
  const shownProblems = judged.problems.filter(
    (problem) => problem.code !== 'overlap' || overlap > 0,
  )
  return (
    <article class="card entry" id={`kegiatan-${entry.id}`}>
      <div class="row">
        <StatusBadge status={entry.status} />
        {entry.pending && (
          <span class="badge">
            <Icon name="cloudUp" />
            {t('entry.unsent')}
          </span>
        )}
        <span class="quiet small">
          {formatDuration(Math.max(0, entry.end - entry.start), locale.value)}
        </span>
        {overlap > 0 && (
          <span class="badge returned">
            <Icon name="split" />
            {t('day.overlap', { duration: formatDuration(overlap, locale.value) })}
          </span>
        )}
      </div>
      <h3 class="entry-text">{entry.text || t('entry.noText')}</h3>
      {entry.decision && entry.status === 'returned' && (
        <blockquote class="comment">
          <p dir="auto">{entry.decision.comment}</p>
          <footer class="small quiet">{entry.decision.by}</footer>
        </blockquote>
      )}
      <p class="small entry-plan">
        <Icon name="plan" />
        {plan ? plan.rencanaAksi : <em>{t('entry.noPlan')}</em>}
      </p>
      <p class="small quiet">
        {t('entry.quantity', { quantity: entry.quantity, unit: entry.unit || t('entry.noUnit') })}
        {entry.quality !== null && ` · ${t('entry.qualityShort', { quality: entry.quality })}`}
      </p>
      <EvidenceLinks evidence={entry.evidence} />
      <RecordedMark entry={entry} />
      <ProblemList problems={shownProblems} />
      {entry.conflict && (
        <Notice tone="warn" icon="split">
          <div class="row spread">
            <p>{t('conflict.waiting')}</p>
            <button type="button" class="button" onClick={() => setResolving(true)}>
              {t('conflict.open')}
            </button>
          </div>
        </Notice>
      )}
      <div class="row entry-actions">
        {isOpen && !entry.conflict && (
          <>
            <button type="button" class="button" onClick={() => onSubmit(entry.id)}>
              <Icon name="send" />
              {t('entry.submit')}
            </button>
            <button type="button" class="button plain" onClick={() => onEdit(entry)}>
              <Icon name="edit" />
              {t('entry.edit')}
            </button>
          </>
        )}
        {entry.status === 'draft' && !entry.conflict && <RemoveButton entry={entry} />}
        {entry.status === 'submitted' && !entry.conflict && <WithdrawButton entry={entry} />}
        {!entry.conflict && (
          <button type="button" class="button plain" onClick={() => onMore(entry)}>
            <Icon name="more" />
            {t('entry.more')}
          </button>
        )}
      </div>
      {isResolving && <ConflictDialog entryId={entry.id} onClose={() => setResolving(false)} />}
    </article>
  )
}

function RemoveButton({ entry }: { readonly entry: ShownEntry }) {
  const { context } = useSession()
  const remove = async () => {
    const done = await removeEntry(context, entry.id)
    if (!done.ok) return say(refusedText(done.reason))
    say(t('entry.removed'), {
      label: t('action.undo'),
      run: () =>
        void undoRemove(context, entry.id).then((isBack) =>
          say(t(isBack ? 'entry.restored' : 'entry.tooLate')),
        ),
    })
  }
  return (
    <button type="button" class="button plain danger" onClick={() => void remove()}>
      <Icon name="trash" />
      {t('entry.remove')}
    </button>
  )
}

function WithdrawButton({ entry }: { readonly entry: ShownEntry }) {
  const { context } = useSession()
  const withdraw = async () => {
    const done = await withdrawEntry(context, entry.id)
    say(done.ok ? t('entry.withdrawn') : refusedText(done.reason))
  }
  return (
    <button type="button" class="button plain" onClick={() => void withdraw()}>
      <Icon name="back" />
      {t('entry.withdraw')}
    </button>
  )
}
