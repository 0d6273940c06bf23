import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupKind } from './backup-plan.ts'
import { readManifest, type Manifest } from './manifest.ts'

const NAME = /^\d{8}-\d{6}-\d{3}-(?:scheduled|asked|before-migration)(?:-\d+)?$/
const UNFINISHED = /^unfinished-(\d+)-/

export type FoundBackup = { readonly folder: string; readonly manifest: Manifest }

/** `20261130-014500-123-scheduled`, in UTC: in the order of names they are in the order of time. */
export function nameOf(at: number, kind: BackupKind): string {
  const [date = '', rest = ''] = new Date(at).toISOString().split('T')
  return `${date.replaceAll('-', '')}-${rest.slice(0, 12).replaceAll(/[:.]/g, match)}-${kind}`
}
const match = (sign: string) => (sign === ':' ? '' : '-')

/** Every backup that came to its end, the newest first. */
export function listBackups(folder: string): FoundBackup[] {
  return namesIn(folder)
    .filter((name) => NAME.test(name))
    .flatMap((name): FoundBackup[] => {
      const path = join(folder, name)
      try {
        return [{ folder: path, manifest: readManifest(path) }]
      } catch {
        return []
      }
    })
    .toSorted((a, b) => b.manifest.at - a.manifest.at)
}

/** A folder for what is not whole yet, named after this process: whoever comes after its end clears it away. */
export function makeUnfinished(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return mkdtempSync(join(folder, `unfinished-${process.pid}-`))
}

export function discardUnfinished(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, pid] = UNFINISHED.exec(name) ?? []
    if (pid !== undefined && !isAlive(Number(pid))) {
      rmSync(join(folder, name), { recursive: true, force: true })
    }
  }
}

/** Clears old ones of a kind away. Called when a newer one has been checked, and never before. */
export function keepNewest(folder: string, kind: BackupKind, keep: number): void {
  const ofKind = listBackups(folder).filter(({ manifest }) => manifest.kind === kind)
  for (const old of ofKind.slice(keep)) rmSync(old.folder, { recursive: true, force: true })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
