import type { Database } from './db/database.ts'
import type { FileStore } from './file-store.ts'
import type { Random } from './secrets/random-text.ts'
import type { Seal } from './secrets/seal.ts'

/** What the domain takes from outside: wired once at the entry, faked in tests where it is clock or chance. */
export type ServerDeps = {
  readonly db: Database
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly random: Random
  readonly seal: Seal
  /** The bytes of evidence files; their rows are in the database. */
  readonly files: FileStore
}

/** The signed-in person, as every domain function takes them. */
export type Actor = {
  readonly instansiId: string
  readonly personId: string
  readonly sessionId: string
  /** When they last showed a second factor or a passkey, in epoch milliseconds; without it they are asked again. */
  readonly provedAt?: number
}
