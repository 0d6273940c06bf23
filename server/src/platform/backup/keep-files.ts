import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, linkSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { encryptFile } from './cipher.ts'
import { flush, listFiles, type FoundFile } from './disk.ts'

/** What the store writes and has not named yet. */
const UNFINISHED = 'unfinished/'

export type Keeping = {
  /** The store. */
  readonly from: string
  readonly to: string
  /** The files of the backup before, made with the same key or, like this one, without. */
  readonly before: string | undefined
  readonly key: Uint8Array | undefined
}

/**
 * Puts every file of the store that is not there yet into a backup. A stored file is never written again, only removed, so
 * a second name for the same bytes is as good as a copy: on one disk a backup of the files costs no room. On another disk,
 * and encrypted, what the backup before holds is not copied again.
 */
export function keepFiles({ from, to, before, key }: Keeping): void {
  for (const { path } of listFiles(from)) {
    if (path.startsWith(UNFINISHED)) continue
    const target = join(to, path)
    if (existsSync(target)) continue
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
    try {
      keepFile(path, target)
    } catch (error) {
      // A sweep was here first: its row went before it did.
      if (existsSync(join(from, path))) throw error
    }
  }

  function keepFile(path: string, target: string): void {
    const source = join(from, path)
    const known = before === undefined ? undefined : join(before, path)
    if (known !== undefined && (key || isSameSize(known, source)) && tryLink(known, target)) return
    if (key) encryptFile(key, source, target)
    else if (!tryLink(source, target)) {
      copyFileSync(source, target)
      flush(target)
    }
  }
}

function isSameSize(one: string, other: string): boolean {
  return (
    statSync(one, { throwIfNoEntry: false })?.size ===
    statSync(other, { throwIfNoEntry: false })?.size
  )
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOENT'].includes(code)) return false
    throw error
  }
}

/** The names and sizes of files, so that one that is gone, grown or cut is known. */
export function sumFiles(files: readonly FoundFile[]) {
  const hash = createHash('sha256')
  let bytes = 0
  for (const file of files) {
    bytes += file.bytes
    hash.update(`${file.path}\n${file.bytes}\n`)
  }
  return { count: files.length, bytes, sha256: hash.digest('hex') }
}
