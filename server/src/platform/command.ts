import type { ContentField } from '@jejak/shared/entry/entry'
import type { ReviewEntry } from '@jejak/shared/review/queue'
import type { Limit, Receipt, Rejection } from '@jejak/shared/sync/protocol'
import type { Actor, ServerDeps } from './server-deps.ts'
import type { Tx } from './db/database.ts'
import type { FeedTable } from './db/work-tables.ts'
import type { RowKindName } from './feed-rows.ts'

/** Who sent a command, from which device, and the transaction in which it is applied. */
export type CommandSource = {
  readonly tx: Tx
  readonly deps: Pick<ServerDeps, 'db' | 'now' | 'random' | 'seal'>
  readonly actor: Pick<Actor, 'instansiId' | 'personId'>
  readonly deviceId: string
}

/** A command once the feed it changes is locked. */
export type CommandContext = CommandSource & {
  readonly feed: FeedTable
  /** Epoch milliseconds: one instant for everything the command writes. */
  readonly at: number
  readonly mutationId: string
}

/** What is kept of an outcome. Rows are attached when it is answered, so the ledger holds nobody's words. */
export type Outcome =
  | { readonly status: 'applied'; readonly version: number; readonly receipt?: Receipt }
  | { readonly status: 'conflict'; readonly fields: readonly ContentField[] }
  | {
      readonly status: 'rejected'
      readonly code: Rejection
      readonly because?: Limit | undefined
    }

/** A command that has found what it is about. */
export type LocatedCommand = {
  /** Whose feed it changes: locked before `apply` runs, and no other feed may be written. */
  readonly ownerId: string
  readonly apply: (context: CommandContext) => Promise<Outcome>
}

/** How one kind of command is applied. Lives in the room of its domain and is registered in `sync/handlers.ts`. */
export type CommandHandler<Command> = {
  /** The rows it changes: its owner is answered with those it touched, as they stand afterwards. */
  readonly rowKind: RowKindName
  /** Id of the object: when a command on it does not apply, later ones of the same batch are held back. */
  readonly objectId: (command: Command) => string
  /** Reads what the command is about. Runs again under the lock where there is more than one writer. */
  readonly locate: (source: CommandSource, command: Command) => Promise<LocatedCommand>
  /**
   * Objects by id that the actor is shown beside the outcome: for who may act on an object of somebody else and so has
   * no feed of it. `now` is epoch milliseconds. Without this, outcomes of the kind carry no object.
   */
  readonly show?: (
    tx: Tx,
    actor: Pick<Actor, 'instansiId' | 'personId'>,
    question: { readonly ids: readonly string[]; readonly now: number },
  ) => Promise<ReadonlyMap<string, ReviewEntry>>
}

export const rejected = (code: Rejection, because?: Limit): Outcome => ({
  status: 'rejected',
  code,
  ...(because && { because }),
})
