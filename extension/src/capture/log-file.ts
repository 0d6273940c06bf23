import { dayAt } from '@jejak/shared/calendar/day'
import { LOG_VERSION, parseLog } from '@jejak/shared/capture/parse'
import { zoneOf, type Settings } from '../settings/settings.ts'
import { database } from '../storage/database.ts'

/** The log as JSON Lines in the published format, oldest first. */
export async function exportLog(settings: Settings): Promise<string> {
  const rows = await database.events.orderBy('seq').toArray()
  const head = { v: LOG_VERSION, tz: zoneOf(settings), person: 'local' }
  return `${[head, ...rows.map(({ event }) => event)].map((line) => JSON.stringify(line)).join('\n')}\n`
}

export type Imported = { readonly added: number; readonly rejected: readonly number[] }

/**
 * Adds the events of a log to what is stored. Lines that cannot be read are returned by number. Events that
 * are here already, from an export of this device for example, are not added twice.
 */
export async function importLog(log: string, settings: Settings): Promise<Imported> {
  const { events, header, rejected } = parseLog(log)
  if (!header) return { added: 0, rejected: [1] }
  const zone = zoneOf(settings)
  const here = new Set((await database.events.toArray()).map(({ event }) => JSON.stringify(event)))
  const fresh = events.filter((event) => !here.has(JSON.stringify(event)))
  await database.events.bulkAdd(
    fresh.map((event) => ({
      day: dayAt(event.at, zone),
      at: event.at,
      app: 'app' in event ? event.app : '',
      event,
    })),
  )
  return { added: fresh.length, rejected: rejected.map(({ line }) => line) }
}
