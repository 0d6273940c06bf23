import type { CaptureEvent } from '@jejak/shared/capture/event'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import { dayAt, minuteAt } from '@jejak/shared/calendar/day'
import type { EventRow } from '../storage/database.ts'
import { forgetEvents } from '../storage/forget.ts'
import { adapterOf } from '../adapters/registry/adapters.ts'
import { zoneOf } from '../settings/settings.ts'
import { settings } from '../ui/app-state.ts'
import { MaskedPart } from './masked-part.tsx'
import { StoredTable } from './stored-table.tsx'
import { o } from './t.ts'

/** Stored events in words, each with the stored line itself. */
export function StoredRows({ rows }: { readonly rows: readonly EventRow[] }) {
  if (rows.length === 0) return <p class="empty">{o('stored.empty')}</p>
  return (
    <StoredTable
      heads={[o('stored.when'), o('stored.what')]}
      rows={rows}
      keyOf={({ seq }) => seq}
      cellsOf={({ at, event, masked }) => [
        when(at),
        <>
          {what(event)}
          <MaskedPart event={event} count={masked ?? 0} />
          <details class="small">
            <summary>{o('stored.raw')}</summary>
            <code>{JSON.stringify(event)}</code>
          </details>
        </>,
      ]}
      onDelete={({ seq }) => forgetEvents([seq])}
    />
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
