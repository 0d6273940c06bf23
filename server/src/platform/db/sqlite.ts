import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import type { Database, Work } from './database.ts'
import { createGroupCommit } from './group-commit.ts'
import { toKyselyDatabase } from './node-sqlite.ts'
import type { Tables } from './tables.ts'

/** How we want SQLite; each line is read back, because a build or a file system may quietly refuse. */
const WRITER_PRAGMAS = {
  journal_mode: 'wal',
  // 2 is FULL: every commit reaches the disk before it is answered.
  synchronous: 2,
  foreign_keys: 1,
  busy_timeout: 5000,
} as const

/** Opens one writing and one reading connection; throws a sentence when the file cannot be durable. */
export function openSqlite(file: string): Database & { readonly writer: DatabaseSync } {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  // SQLite gives its journal the mode of the file: made here, all three are for this account alone.
  closeSync(openSync(file, 'a', 0o600))
  const writer = new DatabaseSync(file)
  for (const [name, value] of Object.entries(WRITER_PRAGMAS)) {
    writer.exec(`pragma ${name} = ${value}`)
  }
  requireDurable(writer)
  // A second connection, so that no reader sees a commit that is still being made.
  const reader = new DatabaseSync(file, { readOnly: true })
  reader.exec('pragma busy_timeout = 5000')

  const writing = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: toKyselyDatabase(writer) }),
  })
  const read = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: toKyselyDatabase(reader) }),
  })
  const commits = createGroupCommit(writer, writing)
  return {
    engine: 'sqlite',
    writer,
    read,
    write: async (work) => (await commits.run([work]))[0]!,
    async writeThenRead<T, Answer>(works: readonly Work<T>[], answer: Work<Answer>) {
      const values = await commits.run<T | Answer>([...works, answer])
      return { values: values.slice(0, -1) as T[], answer: values.at(-1) as Answer }
    },
    async close() {
      await commits.settle()
      if (reader.isOpen) reader.close()
      if (writer.isOpen) writer.close()
    },
  }
}

/** Reads every setting back; throws when one is weaker than asked for. */
export function requireDurable(connection: DatabaseSync) {
  for (const [name, wanted] of Object.entries(WRITER_PRAGMAS)) {
    const row = connection.prepare(`pragma ${name}`).get() ?? {}
    const found = Object.values(row)[0]
    if (found !== wanted) {
      throw new Error(`SQLite setting ${name} is ${String(found)}, and must be ${wanted}`)
    }
  }
}
