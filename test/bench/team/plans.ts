import { CompiledQuery } from 'kysely'
import type { Database } from '../../../server/src/platform/db/database.ts'

/** Tables that grow with every entry: none of them is ever walked through. */
const BIG = ['entry', 'entry_history', 'day_summary', 'decision', 'audit', 'ledger'] as const

/** How the engine goes about each distinct statement on a table that grows, and which of them walk through it. */
export async function explain(
  { engine, read }: Database,
  queries: readonly CompiledQuery[],
): Promise<{ readonly lines: readonly string[]; readonly scans: readonly string[] }> {
  const lines: string[] = []
  const scans: string[] = []
  for (const { sql: text, parameters } of distinct(queries)) {
    if (!BIG.some((big) => new RegExp(`\\b${big}\\b`).test(text))) continue
    const ask = engine === 'sqlite' ? 'explain query plan' : 'explain (costs off)'
    const { rows } = await read.executeQuery<Record<string, unknown>>(
      CompiledQuery.raw(`${ask} ${text}`, [...parameters]),
    )
    const plan = rows.map((row) => String(row['detail'] ?? row['QUERY PLAN']))
    lines.push(
      `    ${shortened(text)}`,
      ...plan.filter((line) => ACCESS.test(line)).map((line) => `      ${shortened(line.trim())}`),
    )
    for (const line of plan) {
      const table = /^\s*(?:->\s*)?(?:SCAN|(?:Parallel )?Seq Scan on) (\w+)/.exec(line)?.[1] ?? ''
      if (BIG.some((big) => big === table)) scans.push(line.trim())
    }
  }
  return { lines, scans }
}

const distinct = (queries: readonly CompiledQuery[]) =>
  new Map(queries.map((query) => [query.sql, query])).values()

/** Lines of a plan that say how rows are reached or put in order. */
const ACCESS = /SCAN|SEARCH|TEMP|Scan|Sort|Index Cond/

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').replace(/(\(|\{)(?:[^(){}]{200,})(\)|\})/g, '$1…$2')
  return line.length > 150 ? `${line.slice(0, 147)}…` : line
}
