import { chmodSync, lstatSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const OTHERS = 0o077

/**
 * Makes the data folder for this account alone: folders 0700, files 0600, whatever lies in it (database, its journal,
 * backups, evidence). Throws a sentence when it belongs to somebody else and cannot be closed. Links are not followed.
 */
export function closeDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (process.platform === 'win32') return
  close(folder)
}

function close(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found || found.isSymbolicLink()) return
  const isFolder = found.isDirectory()
  if ((found.mode & OTHERS) !== 0) {
    try {
      chmodSync(path, isFolder ? 0o700 : 0o600)
    } catch (cause) {
      throw new Error(
        `${path} can be read by other accounts and is not ours to close: run chown -R on DATA_DIR for the account of the server`,
        { cause },
      )
    }
  }
  if (isFolder) for (const name of readdirSync(path)) close(join(path, name))
}
