import type { EntryPatch } from '@jejak/shared/entry/entry'
import { transition, type Act, type Facts } from '@jejak/shared/review/transition'
import { conflictingFields } from '@jejak/shared/sync/conflict'
import type { EntryMutation } from '@jejak/shared/sync/mutation'
import type { Limit } from '@jejak/shared/sync/protocol'
import { listPeriods } from '../../org/instansi.ts'
import { VERSIONS_OF_AN_ENTRY } from '../../platform/budgets.ts'
import { rejected, type CommandContext, type Outcome } from '../../platform/command.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { EntryTable } from '../../platform/db/work-tables.ts'
import { hasDayRoom } from '../day-room.ts'
import { moveDaySummaries } from '../day-summary.ts'
import { changesSince } from '../history.ts'
import type { LockedEntry } from './on-entry.ts'
import { gateOf, ownerFacts } from './owner-facts.ts'
import { persistTransition } from './persist-transition.ts'

export type OwnerCommand = {
  readonly act: Act
  readonly mutation: EntryMutation
  readonly patch?: EntryPatch
  /** True when the act brings a removed entry back; other acts are refused on one. */
  readonly restores?: boolean
  /** What the act changes in the row beside its status. */
  readonly change: (row: EntryTable) => Partial<EntryTable>
  /** What the transition asks beyond `ownerFacts`; left out, the period, and only of an entry that is no draft. */
  readonly readFacts?: (tx: Tx, locked: LockedEntry) => Promise<Partial<Facts>>
}

/**
 * An owner's act on an entry that exists: rights, then the transition, then collisions with the person's other
 * devices. Somebody else's entry is answered as if it did not exist.
 */
export async function applyOwnerCommand(
  context: CommandContext,
  { row, instansi }: LockedEntry,
  {
    act,
    mutation,
    patch = {},
    restores = false,
    change,
    readFacts = periodFacts(patch),
  }: OwnerCommand,
): Promise<Outcome> {
  const { tx, actor, deviceId } = context
  if (row.owner_id !== actor.personId) return rejected('not-found')
  if (row.removed === 1 && !restores) return rejected('wrong-state')
  const locked = { row, instansi }
  const facts = { ...ownerFacts(locked), ...(await readFacts(tx, locked)) }
  const next = transition(row.status, act, facts)
  if (!next.ok) return rejected(next.reason)
  const isStale = mutation.baseVersion < row.version
  const changes = isStale
    ? await changesSince(tx, actor.instansiId, row.id, mutation.baseVersion)
    : []
  const fields = conflictingFields(mutation, deviceId, changes)
  if (fields.length > 0) return { status: 'conflict', fields }

  const after: EntryTable = { ...row, ...change(row), status: next.value }
  const limit = await limitOf(tx, { act, row, after })
  if (limit) return rejected('stop-problems', limit)
  const { version, receipt } = await persistTransition(context, { act, patch, before: row, after })
  await moveDaySummaries(tx, instansi, row, after)
  return { status: 'applied', version, ...(act === 'submit' && { receipt }) }
}

/** Which budget the change would go beyond. Submitting and removing are the ways out of a history that is full. */
async function limitOf(
  tx: Tx,
  { act, row, after }: { readonly act: Act; readonly row: EntryTable; readonly after: EntryTable },
): Promise<Limit | undefined> {
  const isWayOut = act === 'submit' || act === 'remove'
  if (!isWayOut && row.version >= VERSIONS_OF_AN_ENTRY) return 'entry-history-full'
  const isNewOnDay = after.removed === 0 && (row.removed === 1 || row.day !== after.day)
  return isNewOnDay && !(await hasDayRoom(tx, after)) ? 'day-full' : undefined
}

const periodFacts =
  (patch: EntryPatch) =>
  async (tx: Tx, locked: LockedEntry): Promise<Partial<Facts>> => {
    if (locked.row.status === 'draft') return {}
    return { gate: gateOf(await listPeriods(tx, locked.instansi.id), locked, patch.day) }
  }
