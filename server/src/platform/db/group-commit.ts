import type { DatabaseSync } from 'node:sqlite'
import type { Tx, Work } from './database.ts'
import { Unavailable } from './unavailable.ts'

type Job = {
  readonly works: readonly Work<unknown>[]
  resolve(values: unknown[]): void
  reject(reason: unknown): void
}
type Outcome = { readonly values: unknown[] } | { readonly error: unknown }

export type GroupCommit = {
  run<T>(works: readonly Work<T>[]): Promise<T[]>
  /** Resolves when nothing waits and nothing runs. */
  settle(): Promise<void>
}

/**
 * One writer for SQLite. Everything asked for in one turn of the event loop is committed together, because the
 * flush to disk costs more than the rows. Correctness hangs on one thing: nobody hears of their work before the
 * COMMIT that holds it has returned. Each piece has its own savepoint, so one that fails takes nobody along.
 */
export function createGroupCommit(connection: DatabaseSync, tx: Tx): GroupCommit {
  let waiting: Job[] = []
  let running: Promise<void> | undefined

  async function drain() {
    await new Promise((resolve) => setImmediate(resolve))
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      await commit(batch)
    }
    running = undefined
  }

  async function commit(batch: readonly Job[]) {
    const outcomes: Outcome[] = []
    try {
      connection.exec('begin immediate')
      for (const job of batch) outcomes.push(await runJob(job))
      connection.exec('commit')
    } catch (cause) {
      // A job that wakes while the server stops may come after `close`: it is refused like any other.
      if (connection.isOpen && connection.isTransaction) connection.exec('rollback')
      for (const job of batch) job.reject(new Unavailable({ cause }))
      return
    }
    batch.forEach((job, at) => settleJob(job, outcomes[at]!))
  }

  async function runJob(job: Job): Promise<Outcome> {
    const values: unknown[] = []
    for (const work of job.works) {
      connection.exec('savepoint work')
      try {
        values.push(await work(tx))
        connection.exec('release work')
      } catch (error) {
        // A full disk makes SQLite undo the whole transaction by itself: then nobody's work stands.
        if (!connection.isTransaction) throw error
        connection.exec('rollback to work')
        connection.exec('release work')
        return { error }
      }
    }
    return { values }
  }

  return {
    run<T>(works: readonly Work<T>[]) {
      return new Promise<T[]>((resolve, reject) => {
        waiting.push({ works, resolve: (values) => resolve(values as T[]), reject })
        running ??= drain()
      })
    },
    async settle() {
      while (running) await running
    },
  }
}

function settleJob(job: Job, outcome: Outcome) {
  if ('error' in outcome) job.reject(outcome.error)
  else job.resolve(outcome.values)
}
