import { formatDuration, formatTime } from '@jejak/shared/i18n/text'
import { useState } from 'preact/hooks'
import type { Waiting } from '../data/queue.ts'
import { FilePreviews } from '../evidence/file-previews.tsx'
import { locale, t } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { ProblemList } from '../ui/problem-list.tsx'
import { OutsideLinks } from './outside-links.tsx'
import { Remarks } from './remarks.tsx'
import { r } from './t.ts'

/** One entry with everything a decision needs, and nothing about how it came to be. */
export function QueueItemCard({
  waiting,
  isFolded,
  onApprove,
  onReturn,
  onUndo,
}: {
  readonly waiting: Waiting
  /** One line at first: it is decided, or others of the day have to be looked at. */
  readonly isFolded: boolean
  readonly onApprove: () => void
  readonly onReturn: () => void
  readonly onUndo: () => void
}) {
  const { item, decided } = waiting
  const { entry } = item
  const [isUnfolded, setUnfolded] = useState(false)
  const isWhole = !isFolded || isUnfolded
  const from = formatTime(entry.start, locale.value)
  const to = formatTime(entry.end, locale.value)
  return (
    <article
      class={`card queue-item ${decided ? 'is-decided' : ''}`}
      data-entry={decided ? undefined : entry.id}
      tabIndex={-1}
      aria-label={r('review.item', { name: item.owner.name, from, to })}
    >
      <p class="small quiet">
        {from}–{to} · {formatDuration(entry.end - entry.start, locale.value)} ·{' '}
        <bdi>
          {t('entry.quantity', {
            quantity: entry.quantity,
            unit: entry.unit || t('entry.noUnit'),
          })}
        </bdi>
      </p>
      <h3 class="entry-text" dir="auto">
        {isFolded ? (
          <button
            type="button"
            class="unfold"
            aria-expanded={isUnfolded}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            <span class="grow" dir="auto">
              {entry.text}
            </span>
            <Icon name={isUnfolded ? 'up' : 'down'} />
          </button>
        ) : (
          entry.text
        )}
      </h3>
      {isWhole && <Matter waiting={waiting} />}
      {decided ? (
        <div class="row">
          <span class={`badge ${decided === 'approve' ? 'approved' : 'returned'}`}>
            <Icon name={decided === 'approve' ? 'check' : 'back'} />
            {r(`review.decided.${decided}`)}
          </span>
          <button type="button" class="button plain" onClick={onUndo}>
            {t('action.undo')}
            <Of text={entry.text} />
          </button>
        </div>
      ) : (
        isWhole && (
          <div class="row">
            <button type="button" class="button primary" onClick={onApprove}>
              <Icon name="check" />
              {r('review.approve')}
              <Of text={entry.text} />
            </button>
            <button type="button" class="button" onClick={onReturn}>
              <Icon name="back" />
              {r('review.return')}
              <Of text={entry.text} />
            </button>
          </div>
        )
      )}
    </article>
  )
}

/** What a button is about, for whoever hears one after another without the entries between them. */
const Of = ({ text }: { readonly text: string }) => (
  <span class="hidden-visually" dir="auto">
    {`: ${text}`}
  </span>
)

/** The plan, the evidence and the remarks. */
const Matter = ({ waiting: { item } }: { readonly waiting: Waiting }) => (
  <>
    <p class="small entry-plan">
      <Icon name="plan" />
      <span>
        {item.plan ? <bdi>{item.plan.rencanaAksi}</bdi> : t('entry.noPlan')}
        {item.plan && (
          <span class="plan-rhk" dir="auto">
            {item.plan.rhk}
          </span>
        )}
      </span>
    </p>
    <FilePreviews evidence={item.entry.evidence} missing={item.missingFiles ?? []} />
    <OutsideLinks evidence={item.entry.evidence} />
    <ProblemList problems={item.problems} />
    <Remarks item={item} />
  </>
)
