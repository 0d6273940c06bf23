import type { EntryMutation } from '@jejak/shared/sync/mutation'
import { requireInstansi, type Instansi } from '../../org/instansi.ts'
import {
  rejected,
  type CommandContext,
  type CommandHandler,
  type Outcome,
} from '../../platform/command.ts'
import { compileOnce } from '../../platform/db/compile-once.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { EntryTable } from '../../platform/db/work-tables.ts'

/** An entry as it stands under the lock of its owner's feed, and its agency at this moment. */
export type LockedEntry = { readonly row: EntryTable; readonly instansi: Instansi }

type OnEntry<Command> = {
  readonly apply: (
    context: CommandContext,
    command: Command,
    locked: LockedEntry,
  ) => Promise<Outcome>
  /** For an id that no entry has. Left out, the command is refused with `not-found`. */
  readonly applyToMissing?: (context: CommandContext, command: Command) => Promise<Outcome>
  readonly show?: CommandHandler<Command>['show']
}

/** The handler of a command on one entry. The feed is that of the entry's owner, or the actor's for a new entry. */
export function onEntry<Command extends EntryMutation>({
  apply,
  applyToMissing = async () => rejected('not-found'),
  show,
}: OnEntry<Command>): CommandHandler<Command> {
  return {
    rowKind: 'entry',
    objectId: (command) => command.entryId,
    async locate({ tx, actor }, command) {
      const row = await findEntry(tx, actor.instansiId, command.entryId)
      return {
        ownerId: row?.owner_id ?? actor.personId,
        async apply(context) {
          if (!row) return applyToMissing(context, command)
          const instansi = await requireInstansi(tx, actor.instansiId, context.at)
          return apply(context, command, { row, instansi })
        },
      }
    },
    ...(show && { show }),
  }
}

const entryById = compileOnce((tx, param) =>
  tx.selectFrom('entry').selectAll().where('instansi_id', '=', param).where('id', '=', param),
)

async function findEntry(tx: Tx, instansiId: string, id: string): Promise<EntryTable | undefined> {
  const [row] = await entryById(tx, [instansiId, id])
  return row
}
