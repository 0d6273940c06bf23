import { resolveConflict, toConflict, type Conflict } from '@jejak/pwa/data/conflicts'
import { waitingOf } from '@jejak/pwa/storage/outbox'
import type { ReshapeStep } from '@jejak/pwa/data/undo-split-merge'
import { findShown, getShown, type ShownEntry } from '@jejak/pwa/storage/views'
import type { Result } from '@jejak/shared/result'
import { DAY } from '../sync-fuzz/agency.ts'
import type { Device } from '../sync-fuzz/device.ts'
import { agency, clock, make, server } from './scene.ts'

/** As long as a removal can be undone. */
const UNDO_MS = 13_000

export async function shown(device: Device, id: string): Promise<ShownEntry> {
  const view = await getShown(device.context.database, id)
  if (!view) throw new Error('not there')
  return view
}

export const spans = async (device: Device) =>
  (await findShown(device.context.database, DAY, DAY)).map(({ start, end }) => [start, end])

export const spansOnServer = async () =>
  (
    await server.db.read
      .selectFrom('entry')
      .select(['start_minute', 'end_minute'])
      .where('instansi_id', '=', agency.instansiId)
      .where('removed', '=', 0)
      .orderBy('start_minute')
      .execute()
  ).map((row) => [row.start_minute, row.end_minute])

export function stepsOf<Reason>(
  done: Result<readonly ReshapeStep[], Reason>,
): readonly ReshapeStep[] {
  if (!done.ok) throw new Error(JSON.stringify(done.reason))
  return done.value
}

export const later = async (device: Device) => {
  clock.nowMs += UNDO_MS + 1_000
  await device.sync()
}

/** Two neighbours, known to the server and to both devices. */
export async function neighbours(here: Device, other: Device): Promise<readonly [string, string]> {
  const first = await make(here)
  const second = await make(here, { start: 540, end: 600, text: 'Menata arsip lama' })
  await here.sync()
  await other.sync()
  return [first, second]
}

/** What the person was asked about the entry, answered. */
export async function answer(
  { context }: Device,
  id: string,
  choice: Parameters<typeof resolveConflict>[2],
): Promise<Conflict> {
  const row = await context.database.entries.get(id)
  if (!row) throw new Error('not there')
  const conflict = toConflict(row, await waitingOf(context.database, id))
  await resolveConflict(context, conflict, choice)
  return conflict
}

export const keepTheirs = (device: Device, id: string): Promise<Conflict> =>
  answer(device, id, { keepMine: [], remove: false, restore: false })
