import { readFileSync } from 'node:fs'
import { sql, type CompiledQuery } from 'kysely'
import type { Database } from '../../../server/src/platform/db/database.ts'

export type Watched = {
  /** The statements that the work reads with, and the processor time that the database took for them, in milliseconds. */
  watch(
    work: () => Promise<unknown>,
  ): Promise<{ readonly queries: readonly CompiledQuery[]; readonly ms: number }>
}

/**
 * Processor time says what a query costs, whatever else the machine is busy with. SQLite works in this process, a
 * statement at a time; PostgreSQL in one of its own for each connection, whose time Linux tells.
 */
export function watched({ engine, read }: Pick<Database, 'engine' | 'read'>): Watched {
  let queries: CompiledQuery[] = []
  let ms = 0
  const executor = read.getExecutor()
  const execute = executor.executeQuery.bind(executor)
  executor.executeQuery = async (query, ...rest) => {
    queries.push(query)
    const before = process.cpuUsage()
    const rows = await execute(query, ...rest)
    const { user, system } = process.cpuUsage(before)
    if (engine === 'sqlite') ms += (user + system) / 1000
    return rows as never
  }
  return {
    async watch(work) {
      // Connections stay open between two rounds; asking which there are is no part of what is measured.
      const pids = engine === 'postgres' ? await connections(read) : []
      const before = pids.map((pid) => [pid, busyMs(pid)] as const)
      queries = []
      ms = 0
      await work()
      if (engine === 'sqlite') return { queries, ms }
      const each = before.map(([pid, sofar]) => Math.max(0, busyMs(pid) - sofar))
      return { queries, ms: each.reduce((sum, one) => sum + one, 0) }
    },
  }
}

async function connections(read: Database['read']): Promise<readonly number[]> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database()`.execute(read)
  return rows.map(({ pid }) => pid)
}

/** How long a process has worked since it began; 0 when it is a connection that has just been closed. */
function busyMs(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return 0
  }
}
