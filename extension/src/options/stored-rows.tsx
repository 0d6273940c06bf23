import type { CaptureEvent } from '@jejak/shared/capture/event'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import { dayAt, minuteAt } from '@jejak/shared/calendar/day'
import type { EventRow } from '../drafts/database.ts'
import { forgetEvents } from '../drafts/forget.ts'
import { adapterOf } from '../engine/adapters.ts'
import { zoneOf } from '../capture/settings.ts'
import { settings } from '../ui/world.ts'
import { MaskedPart } from './masked-part.tsx'
import { o } from './words.ts'

/** Stored events in words, each with the stored line itself. */
export function StoredRows({ rows }: { readonly rows: readonly EventRow[] }) {
  if (rows.length === 0) return <p class="empty">{o('stored.empty')}</p>
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{o('stored.when')}</th>
          <th scope="col">{o('stored.what')}</th>
          <th scope="col">
            <span class="unseen">{o('stored.delete')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.seq}>
            <td>{when(row.at)}</td>
            <td>
              {what(row.event)}
              <MaskedPart event={row.event} count={row.masked ?? 0} />
              <details class="small">
                <summary>{o('stored.raw')}</summary>
                <code>{JSON.stringify(row.event)}</code>
              </details>
            </td>
            <td class="actions">
              <button type="button" class="quiet" onClick={() => void forgetEvents([row.seq])}>
                {o('stored.delete')}
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
      // A meeting that was only launched has no name that may be kept.
      if (event.object.label === '') return nameOf(event.app)
      return o('event.focus', { app: nameOf(event.app), label: event.object.label })
    case 'action':
      return o('event.action', {
        app: nameOf(event.app),
        rule: event.rule,
        label: event.object.label,
      })
    case 'blur':
      return o('event.blur')
    case 'beat':
      return o('event.beat')
    case 'edit':
      return o('event.edit')
    case 'idle':
      return event.state === 'active' ? o('event.active') : o('event.idle')
    case 'meeting':
      return event.on ? o('event.meetingOn') : o('event.meetingOff')
    case 'pause':
      return event.on ? o('event.pauseOn') : o('event.pauseOff')
  }
}

const nameOf = (app: string): string => adapterOf(app)?.name ?? app
