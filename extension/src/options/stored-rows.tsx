import type { CaptureEvent } from '@jejak/shared/capture/event'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import { dayAt, minuteAt } from '@jejak/shared/calendar/day'
import type { EventRow } from '../drafts/database.ts'
import { forgetEvents } from '../drafts/forget.ts'
import { adapterOf } from '../engine/adapters.ts'
import { zoneOf } from '../capture/settings.ts'
import { settings, t } from '../ui/world.ts'

/** Stored events in words, each with the stored line itself. */
export function StoredRows({ rows }: { readonly rows: readonly EventRow[] }) {
  if (rows.length === 0) return <p class="empty">{t('stored.empty')}</p>
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('stored.when')}</th>
          <th scope="col">{t('stored.what')}</th>
          <th scope="col">
            <span class="unseen">{t('stored.delete')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.seq}>
            <td>{when(row.at)}</td>
            <td>
              {what(row.event)}
              <details class="small">
                <summary>{t('stored.raw')}</summary>
                <code>{JSON.stringify(row.event)}</code>
              </details>
            </td>
            <td class="actions">
              <button type="button" class="quiet" onClick={() => void forgetEvents([row.seq])}>
                {t('stored.delete')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function when(at: number): string {
  const zone = zoneOf(settings.value)
  const { locale } = settings.value
  return `${formatDay(dayAt(at, zone), locale, 'medium')} ${formatTime(minuteAt(at, zone), locale)}`
}

function what(event: CaptureEvent): string {
  switch (event.type) {
    case 'focus':
      return t('event.focus', { app: nameOf(event.app), label: event.object.label })
    case 'action':
      return t('event.action', {
        app: nameOf(event.app),
        rule: event.rule,
        label: event.object.label,
      })
    case 'blur':
      return t('event.blur')
    case 'beat':
      return t('event.beat')
    case 'edit':
      return t('event.edit')
    case 'idle':
      return event.state === 'active' ? t('event.active') : t('event.idle')
    case 'meeting':
      return event.on ? t('event.meetingOn') : t('event.meetingOff')
    case 'pause':
      return event.on ? t('event.pauseOn') : t('event.pauseOff')
  }
}

const nameOf = (app: string): string => adapterOf(app)?.name ?? app
