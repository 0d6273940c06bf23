import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readdirSync, readSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a small file for this account alone; on the disk when it returns. */
export function writeThrough(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Puts a file's bytes, or a folder's names, on the disk. */
export function flush(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** SHA-256 of a file of any size, in hexadecimal. */
export function hashFile(path: string): string {
  const hash = createHash('sha256')
  const file = openSync(path, 'r')
  try {
    const piece = Buffer.allocUnsafe(1 << 20)
    for (;;) {
      const count = readSync(file, piece, 0, piece.length, null)
      if (count === 0) return hash.digest('hex')
      hash.update(piece.subarray(0, count))
    }
  } finally {
    closeSync(file)
  }
}

export type FoundFile = { readonly path: string; readonly bytes: number }

/** Every file below a folder, by its path from there, in the order of their names; none when there is no folder. */
export function listFiles(folder: string, under = ''): FoundFile[] {
  const entries = readdirOrNone(join(folder, under))
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): FoundFile[] => {
      const path = under ? `${under}/${entry.name}` : entry.name
      if (entry.isDirectory()) return listFiles(folder, path)
      if (!entry.isFile()) return []
      const found = statSync(join(folder, path), { throwIfNoEntry: false })
      return found ? [{ path, bytes: found.size }] : []
    })
}

function readdirOrNone(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
