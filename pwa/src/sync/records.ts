import type { RequestOf, ResponseOf } from '@jejak/shared/api/contract'
import { MAX_SENT } from '@jejak/shared/bkn/record-sync'
import type { BknRecord } from '@jejak/shared/bkn/recorded'
import type { Result } from '@jejak/shared/result'
import type { JejakDatabase } from '../storage/database.ts'
import type { BknRow, RecordedRow } from '../storage/rows.ts'
import { keepRecords } from '../storage/recorded.ts'
import type { CallFailure } from './http.ts'
import type { TaskOutcome } from './channel.ts'
import type { SyncDeps } from './sync-deps.ts'

export type RecordDeps = Pick<SyncDeps, 'database' | 'alone'> & {
  readonly post: (
    request: RequestOf<'syncRecords'>,
  ) => Promise<Result<ResponseOf<'syncRecords'>, CallFailure>>
}

const UNREADABLE: ReadonlySet<string> = new Set(['invalid', 'bad-request', 'too-large'])

type Heard = Extract<BknRow, { key: 'heard' }>

/** A few thousand recordings a year are 20 pages; more rounds than this in one run is a bug, not work. */
const MAX_ROUNDS = 400

/**
 * Tells the server what this device learned of e-Kinerja, and hears what the person's others did. A recording never
 * changes, so there is nothing to mark as under way: what was not acknowledged is simply told again.
 */
export async function recordRound(deps: RecordDeps): Promise<TaskOutcome> {
  const outcome = await deps.alone(() => rounds(deps))
  return outcome ?? { kind: 'elsewhere' }
}

async function rounds({ database, post }: RecordDeps): Promise<TaskOutcome> {
  let most = MAX_SENT
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const heard = await heardSoFar(database)
    const rows = await unsentOf(database).limit(most).toArray()
    const answer = await post({
      person: database.personId,
      epoch: heard?.epoch ?? null,
      cursor: heard?.cursor ?? 0,
      records: rows.map(toRecord),
    })
    if (!answer.ok) {
      const { code, retryAfterSeconds } = answer.reason
      if (code === 'unauthenticated') return { kind: 'halt', halt: 'sign-in' }
      if (UNREADABLE.has(code) && rows.length > 0) {
        // Halved until one is left that the server cannot take: it stays on this device, and the others go on.
        if (rows.length === 1) await database.recorded.update(rows[0]!.id, { sent: 1 })
        most = rows.length === 1 ? MAX_SENT : Math.ceil(rows.length / 2)
        continue
      }
      return retryAfterSeconds === undefined
        ? { kind: 'wait' }
        : { kind: 'wait', retryAfterMs: retryAfterSeconds * 1000 }
    }
    const isTaken = await takeIn(database, { heard, told: rows, answer: answer.value })
    if (isTaken && !answer.value.more && (await unsentOf(database).count()) === 0) break
  }
  return { kind: 'done' }
}

/**
 * One transaction: the cursor never says that something was heard which is not on the disk.
 * @param heard how far the device had heard when it asked
 * @returns false when another tab has heard more since, or has signed out: the answer does not go on from here
 */
function takeIn(
  database: JejakDatabase,
  {
    heard,
    told,
    answer,
  }: {
    readonly heard: Heard | undefined
    readonly told: readonly RecordedRow[]
    readonly answer: ResponseOf<'syncRecords'>
  },
): Promise<boolean> {
  const { bkn, recorded } = database
  const { epoch, cursor, records } = answer
  return database.transaction('rw', bkn, recorded, async () => {
    const before = await heardSoFar(database)
    if (before?.epoch !== heard?.epoch || before?.cursor !== heard?.cursor) return false
    // The server was restored from a backup: it may lack what it once had.
    if (before && before.epoch !== epoch) await recorded.toCollection().modify({ sent: 0 })
    for (const { id, at } of told) {
      // A newer one that came meanwhile has still to be told.
      await recorded
        .where('id')
        .equals(id)
        .and((row) => row.at === at)
        .modify({ sent: 1 })
    }
    await keepRecords(database, records, 1)
    await bkn.put({ key: 'heard', epoch, cursor })
    return true
  })
}

async function heardSoFar({ bkn }: JejakDatabase): Promise<Heard | undefined> {
  const row = await bkn.get('heard')
  return row && 'cursor' in row ? row : undefined
}

const unsentOf = ({ recorded }: JejakDatabase) => recorded.where('sent').equals(0)

const toRecord = ({ entry, stamp, at, how }: RecordedRow): BknRecord => ({ entry, stamp, at, how })
