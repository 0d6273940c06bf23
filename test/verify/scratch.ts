import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

const MEMORY = '/dev/shm'
/** What databases, profiles of browsers and copies of the repository take at most in one run, with room to spare. */
const ROOM_BYTES = 4 * 1024 ** 3

/**
 * A folder in memory for all that tests write and throw away, where the machine has one with enough room: databases
 * wait for a disk at each commit, and hundreds of tests together wait for minutes. Undefined elsewhere; then
 * everything stays in the system's own temporary folder.
 */
export function makeScratch(): { readonly path: string; remove(this: void): void } | undefined {
  if (!existsSync(MEMORY)) return undefined
  const { bavail, bsize } = statfsSync(MEMORY)
  if (bavail * bsize < ROOM_BYTES) return undefined
  const path = mkdtempSync(join(MEMORY, 'jejak-'))
  // The user `postgres` passes through it to the folder that is handed to it, and reads nothing here.
  chmodSync(path, 0o711)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
