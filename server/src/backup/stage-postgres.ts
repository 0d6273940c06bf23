import pg from 'pg'
import { BackupFault } from '../platform/backup/backup-fault.ts'
import type { FoundBackup } from '../platform/backup/backup-folders.ts'
import type { BackupPlan } from '../platform/backup/backup-plan.ts'
import { withPlainDatabase } from '../platform/backup/check-backup.ts'
import { runTool } from '../platform/backup/postgres-tools.ts'
import { readPostgres } from '../platform/backup/snapshot-postgres.ts'
import { canonicalJson } from '../platform/secrets/hash.ts'
import type { Stage } from './stage.ts'

const NO_RIGHTS = '42501'

/** Into a database of its own on the same server; a swap is two renames, and the second one failing takes back the first. */
export async function stagePostgres(
  backup: FoundBackup,
  plan: BackupPlan & { readonly url: string },
  { name, now }: { readonly name: string; readonly now: () => number },
): Promise<Stage> {
  const present = nameIn(plan.url)
  const [staged, aside] = [`${present}_${name}`, `${present}_aside_${name}`]
  const url = addressOf(plan.url, staged)
  const discard = async () => {
    await onServer(plan.url, (run) => run(`drop database if exists ${q(staged)}`))
  }
  await onServer(plan.url, async (run) => {
    const { rows } = await run(
      `select datcollate, datctype, pg_encoding_to_char(encoding) as encoding from pg_database
        where datname = current_database()`,
    )
    const { datcollate, datctype, encoding } = rows[0]!
    await run(`create database ${q(staged)} template template0 encoding '${encoding}'
      lc_collate '${datcollate}' lc_ctype '${datctype}'`).catch((cause: unknown) => {
      const isForbidden = cause instanceof Error && 'code' in cause && cause.code === NO_RIGHTS
      throw isForbidden ? new BackupFault('no-rights', { cause }) : cause
    })
  })
  try {
    await withPlainDatabase(backup, plan, (plain) =>
      runTool('pg_restore', url, [
        '--no-owner',
        '--no-privileges',
        '--exit-on-error',
        '--single-transaction',
        plain,
      ]),
    )
    const { facts } = await readPostgres(url)
    const { schema, rows, head } = backup.manifest
    if (canonicalJson(facts) !== canonicalJson({ schema, rows, head })) {
      throw new BackupFault('damaged-database')
    }
  } catch (error) {
    await discard()
    throw error
  }
  return {
    place: { dataDir: plan.dataDir, url, now },
    discard,
    async swap() {
      await onServer(plan.url, async (run) => {
        await run(`alter database ${q(present)} rename to ${q(aside)}`)
        try {
          await run(`alter database ${q(staged)} rename to ${q(present)}`)
        } catch (error) {
          await run(`alter database ${q(aside)} rename to ${q(present)}`)
          throw error
        }
      })
      return aside
    },
  }
}

/** True when anybody but us is connected to the database. */
export async function isConnectedTo(url: string): Promise<boolean> {
  const found = await onServer(url, (run) =>
    run(`select 1 from pg_stat_activity where datname = '${nameIn(url).replaceAll("'", "''")}'
      and pid <> pg_backend_pid()`),
  )
  return (found.rowCount ?? 0) > 0
}

type Run = (statement: string) => Promise<pg.QueryResult<Record<string, string>>>

/** Speaks with the server from a database that is not ours: nobody can rename the one they are in. */
async function onServer<T>(url: string, work: (run: Run) => Promise<T>): Promise<T> {
  const from = nameIn(url) === 'postgres' ? 'template1' : 'postgres'
  const client = new pg.Client({ connectionString: addressOf(url, from) })
  await client.connect()
  try {
    return await work((statement) => client.query(statement))
  } finally {
    await client.end()
  }
}

const nameIn = (url: string): string => {
  const { pathname, username } = new URL(url)
  return decodeURIComponent(pathname.slice(1)) || decodeURIComponent(username)
}

function addressOf(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = encodeURIComponent(database)
  return address.href
}

const q = (name: string): string => `"${name.replaceAll('"', '""')}"`
