import { resolve } from 'node:path'
import { keyFileOf, loadKey } from '../secrets/key-file.ts'

/** What is backed up, where to, and with which keys: plain values, so that a thread can be given them. */
export type BackupPlan = {
  readonly dataDir: string
  /** A `postgres://` address, or undefined for SQLite in the data folder. */
  readonly url: string | undefined
  /** Where backups lie, each in a folder of its own. */
  readonly folder: string
  /** How many of each kind are kept. */
  readonly keep: number
  /** Of the server. It seals the manifest and is never part of a backup. */
  readonly secretKeyFile: string
  /** What the bytes are encrypted with; without it they lie as they are, for this account alone. */
  readonly backupKeyFile?: string | undefined
}

/** Why it was made: each kind is counted and cleared away by itself. */
export const BACKUP_KINDS = ['scheduled', 'asked', 'before-migration'] as const
export type BackupKind = (typeof BACKUP_KINDS)[number]

export const backupsBeside = (dataDir: string): string => resolve(dataDir, 'backups')

/** Names in a backup; those in the data folder are the same. */
export const DATABASE = { sqlite: 'jejak.sqlite', postgres: 'jejak.dump' } as const
export const FILES = 'files'

/** The key that is named; undefined when backups are not encrypted. It must be there: one made now opens nothing later. */
export function backupKeyOf({ backupKeyFile }: Pick<BackupPlan, 'backupKeyFile'>) {
  if (backupKeyFile === undefined) return undefined
  return loadKey(backupKeyFile, () => {
    throw new Error(`the backup key ${backupKeyFile} is not there`)
  })
}

/** The plan that the settings of a server make; none when they speak of no backups. */
export function planOf(settings: {
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly secretKeyFile?: string
  readonly backups?: Pick<BackupPlan, 'folder' | 'keep' | 'backupKeyFile'>
}): BackupPlan | undefined {
  const { dataDir, databaseUrl, backups } = settings
  if (!backups) return undefined
  return {
    dataDir,
    url: databaseUrl,
    folder: backups.folder,
    keep: backups.keep,
    secretKeyFile: keyFileOf(settings),
    backupKeyFile: backups.backupKeyFile,
  }
}
