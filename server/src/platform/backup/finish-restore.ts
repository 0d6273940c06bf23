import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DATABASE } from './backup-plan.ts'
import { flush, writeThrough } from './disk.ts'

/** Says that what is staged is whole and has been checked, and that it takes the place of what is there. */
const MARKER = 'restore.json'
export const STAGED = 'restore-staged'

type Marker = { readonly aside: string }

/** From here on the restore is done, whatever happens: the next start brings to its end what a crash interrupts. */
export function beginSwap(dataDir: string, aside: string): void {
  writeThrough(join(dataDir, MARKER), JSON.stringify({ aside } satisfies Marker))
  flush(dataDir)
  finishRestore(dataDir)
}

/**
 * Puts the staged database in its place and the one that was there aside. Each step looks at what is already done, so it can
 * be broken off anywhere and run again. Nothing staged, nothing done. Under the lock of the folder.
 */
export function finishRestore(dataDir: string): void {
  const marker = join(dataDir, MARKER)
  if (!existsSync(marker)) return
  const { aside } = JSON.parse(readFileSync(marker, 'utf8')) as Marker
  const staged = join(dataDir, STAGED, DATABASE.sqlite)
  const present = join(dataDir, DATABASE.sqlite)
  if (existsSync(staged)) {
    mkdirSync(join(dataDir, aside), { recursive: true, mode: 0o700 })
    // The journal first: beside another database it would be played into that one.
    for (const ending of ['-wal', '-shm', '']) {
      if (!existsSync(present + ending)) continue
      renameSync(present + ending, join(dataDir, aside, DATABASE.sqlite + ending))
    }
    flush(join(dataDir, aside))
    renameSync(staged, present)
    flush(dataDir)
  }
  rmSync(join(dataDir, STAGED), { recursive: true, force: true })
  rmSync(marker)
  flush(dataDir)
}
