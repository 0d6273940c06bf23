import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

export type Engine = 'sqlite' | 'postgres'

/** A connection for queries: inside a piece of work it is the transaction, elsewhere it reads what is committed. */
export type Tx = Kysely<Tables>

/**
 * One intent on the database. It may run more than once (PostgreSQL retries), so it changes nothing outside, and
 * it waits for nothing but the database: others wait behind it.
 */
export type Work<T> = (tx: Tx) => Promise<T>

export type Database = {
  readonly engine: Engine
  /** Reads of committed rows. Nothing is written through it. */
  readonly read: Tx
  /** Runs the work atomically. The promise resolves after the commit that holds it, never before. */
  write<T>(work: Work<T>): Promise<T>
  /**
   * Each piece is atomic by itself and they run in order; one that throws ends the row, those before it stay. Then
   * `answer` reads what they made, and changes nothing: on SQLite before the commit that holds them, where their pages
   * are at hand, on PostgreSQL after the last one.
   */
  writeThenRead<T, Answer>(
    works: readonly Work<T>[],
    answer: Work<Answer>,
  ): Promise<{ readonly values: readonly T[]; readonly answer: Answer }>
  /** Waits for the work under way, then closes. */
  close(): Promise<void>
}
