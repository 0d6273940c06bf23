import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export type FolderLock = { release(): void }

/**
 * A lock on the data folder that ends with the process, however it ends: it is SQLite's lock on an empty database, and no
 * file that a crash leaves behind. Servers share it (several may stand over one PostgreSQL); what puts a backup back has it alone.
 * @returns undefined when somebody holds it in a way that excludes this one
 */
export function lockFolder(dataDir: string, how: 'shared' | 'alone'): FolderLock | undefined {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = join(dataDir, 'in-use.lock')
  closeSync(openSync(file, 'a', 0o600))
  const connection = new DatabaseSync(file)
  try {
    // A server looks for a moment whether it is alone; another that starts meanwhile waits for that.
    connection.exec(`pragma busy_timeout = ${how === 'shared' ? 2000 : 0}`)
    connection.exec(how === 'shared' ? 'begin; select * from sqlite_master' : 'begin exclusive')
  } catch {
    connection.close()
    return undefined
  }
  return { release: () => connection.close() }
}
