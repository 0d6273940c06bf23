import { CONTENT_FIELDS, type EntryContent, type EntryPatch } from '@jejak/shared/entry/entry'
import type { Mutation } from '@jejak/shared/sync/mutation'
import { rejected, type CommandContext, type Outcome } from '../../platform/command.ts'
import type { EntryTable } from '../../platform/db/work-tables.ts'
import { hasDayRoom } from '../day-room.ts'
import { toColumns, toContent } from '../entry-row.ts'
import { applyOwnerCommand } from './apply-owner-command.ts'
import { onEntry } from './on-entry.ts'
import { persistTransition } from './persist-transition.ts'

type Save = Extract<Mutation, { kind: 'entry.save' }>

/**
 * Creates an entry or changes some of its fields. A save brings a removed entry back: one device removed it, the
 * person on the other chose to keep it.
 */
export const saveEntry = onEntry<Save>({
  applyToMissing: createEntry,
  apply: (context, mutation, locked) =>
    applyOwnerCommand(context, locked, {
      act: 'save',
      mutation,
      patch: mutation.patch,
      restores: true,
      change: (row) => ({
        ...toColumns({ ...toContent(row), ...definedOnly(mutation.patch) }),
        removed: 0,
      }),
    }),
})

async function createEntry(context: CommandContext, { entryId, patch }: Save): Promise<Outcome> {
  const content = wholeContent(patch)
  if (!content) return rejected('incomplete')
  const after = blankRow(context, entryId, content)
  if (!(await hasDayRoom(context.tx, after))) return rejected('stop-problems', 'day-full')
  const { version } = await persistTransition(context, {
    act: 'save',
    patch: content,
    before: null,
    after,
  })
  return { status: 'applied', version }
}

/** The patch as whole content, when it carries every field. */
function wholeContent(patch: EntryPatch): EntryContent | null {
  return CONTENT_FIELDS.every((field) => patch[field] !== undefined)
    ? (patch as EntryContent)
    : null
}

const blankRow = ({ actor }: CommandContext, id: string, content: EntryContent): EntryTable => ({
  instansi_id: actor.instansiId,
  id,
  owner_id: actor.personId,
  ...toColumns(content),
  status: 'draft',
  version: 0,
  removed: 0,
  submitted_at: null,
  decision: null,
  decided_by: null,
  correction_until: null,
  feed_seq: 0,
})

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }
/** JSON has no undefined, so a patch that came over the wire has none; the type does not know. */
const definedOnly = (patch: EntryPatch): Defined<EntryPatch> => patch as Defined<EntryPatch>
