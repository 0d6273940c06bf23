import { dayAt, minuteAt } from '@jejak/shared/calendar/day'
import type { Entry } from '@jejak/shared/entry/entry'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import { locale, t } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'

/** One decision, and the way to its entry. */
export function DecisionItem({
  entry,
  zone,
  isNew,
}: {
  readonly entry: Entry
  readonly zone: number
  readonly isNew: boolean
}) {
  const { decision } = entry
  if (!decision) return null
  const isApproval = decision.act === 'approve'
  return (
    <li>
      <a class="card letter" href={`/hari/${entry.day}#kegiatan-${entry.id}`}>
        <span class="row">
          <span class={`badge ${isApproval ? 'approved' : 'returned'}`}>
            <Icon name={isApproval ? 'check' : 'back'} />
            {t(`inbox.${decision.act}`)}
          </span>
          {isNew && <span class="badge problem">{t('inbox.new')}</span>}
          <span class="small quiet">
            {formatDay(dayAt(decision.at, zone), locale.value, 'medium')},{' '}
            {formatTime(minuteAt(decision.at, zone), locale.value)}
          </span>
        </span>
        <strong>{entry.text}</strong>
        {decision.comment && (
          <span class="letter-comment">
            “<bdi>{decision.comment}</bdi>”
          </span>
        )}
        <span class="small quiet">
          <bdi>{decision.by}</bdi> · <bdi>{decision.actingAs}</bdi> ·{' '}
          {formatDay(entry.day, locale.value, 'medium')}
        </span>
      </a>
    </li>
  )
}
