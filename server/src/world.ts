import type { Database } from './platform/db/database.ts'
import type { FileStore } from './platform/file-store.ts'
import type { Random } from './platform/secrets/random-text.ts'
import type { Seal } from './platform/secrets/seal.ts'

/** What the domain takes from outside: wired once at the entry, faked in tests where it is clock or chance. */
export type World = {
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
}
