import { dayAt, minuteAt } from '@jejak/shared/calendar/day'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import type { DecidedItem, DecisionLine } from '@jejak/shared/review/decided'
import { FeedbackButton } from '../feedback/feedback-button.tsx'
import { locale, t } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { d } from './d.ts'
import { r } from './t.ts'

const LOOKS = { approved: 'check', returned: 'back', submitted: 'send', draft: 'edit' } as const

/** One entry that was decided: how it stands, who decided what on it, and the way to open it again. */
export function DecidedCard({
  item,
  zone,
  pending,
  onReopen,
  onUndo,
}: {
  readonly item: DecidedItem
  readonly zone: number
  /** An act of this device that was not sent yet. */
  readonly pending: DecisionLine['act'] | undefined
  readonly onReopen: () => void
  readonly onUndo: () => void
}) {
  const { entry, owner, plan, history, mayReopen } = item
  const from = formatTime(entry.start, locale.value)
  const to = formatTime(entry.end, locale.value)
  return (
    <article class="card queue-item" aria-label={r('review.item', { name: owner.name, from, to })}>
      <div class="row spread">
        <p class="small">
          <strong>
            <bdi>{owner.name}</bdi>
          </strong>{' '}
          <span class="quiet">
            · {formatDay(entry.day, locale.value, 'medium')}, {from}–{to}
          </span>
        </p>
        <span class={`badge ${entry.status}`}>
          <Icon name={LOOKS[entry.status]} />
          {d(`decided.${entry.status}`)}
        </span>
      </div>
      <h3 class="entry-text" dir="auto">
        {entry.text}
      </h3>
      {plan && (
        <p class="small quiet" dir="auto">
          {plan.rencanaAksi}
        </p>
      )}
      <details class="small">
        <summary>{d('decided.history', { n: history.length })}</summary>
        <ol class="decision-lines">
          {history.map((line) => (
            <li key={line.seq}>
              <Line line={line} zone={zone} />
            </li>
          ))}
        </ol>
      </details>
      {pending ? (
        <div class="row">
          <span class="badge">{d(`decided.pending.${pending}`)}</span>
          <button type="button" class="button plain" onClick={onUndo}>
            {t('action.undo')}
          </button>
        </div>
      ) : (
        <div class="row">
          {mayReopen && (
            <button type="button" class="button" onClick={onReopen}>
              <Icon name="back" />
              {r('review.reopen')}
              <span class="hidden-visually" dir="auto">{`: ${entry.text}`}</span>
            </button>
          )}
          {/* What was given back is being put right: nothing is said on it meanwhile. */}
          {entry.status !== 'returned' && (
            <FeedbackButton
              topic={{
                personId: owner.id,
                about: { kind: 'entry', ref: entry.id },
                text: entry.text,
                from: entry.day,
                to: entry.day,
              }}
            />
          )}
        </div>
      )}
    </article>
  )
}

const Line = ({ line, zone }: { readonly line: DecisionLine; readonly zone: number }) => (
  <>
    {d(`decided.did.${line.act}`)} <bdi>{line.isMine ? d('decided.you') : line.by}</bdi>
    {line.actingAs !== '' && (
      <>
        {', '}
        <bdi>{line.actingAs}</bdi>
      </>
    )}
    <span class="quiet">
      {' · '}
      {formatDay(dayAt(line.at, zone), locale.value, 'medium')}{' '}
      {formatTime(minuteAt(line.at, zone), locale.value)} · {d('decided.seq', { n: line.seq })}
    </span>
    {line.comment !== '' && (
      <span class="decision-comment" dir="auto">
        {line.comment}
      </span>
    )}
  </>
)
