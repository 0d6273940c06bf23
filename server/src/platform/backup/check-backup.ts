import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { canonicalJson } from '../secrets/hash.ts'
import { migrations } from '../db/migrations/all.ts'
import { makeUnfinished, type FoundBackup } from './backup-folders.ts'
import { BackupFault } from './backup-fault.ts'
import { backupKeyOf, FILES, type BackupPlan } from './backup-plan.ts'
import { decryptFile } from './cipher.ts'
import { hashFile, listFiles } from './disk.ts'
import { sumFiles } from './keep-files.ts'
import { isOurs, nameOfKey } from './manifest.ts'
import { listDump } from './postgres-tools.ts'
import { factsOfSqlite } from './snapshot-sqlite.ts'

/**
 * Reads a backup back as it lies on the disk: the database's bytes, then the database itself, and the list of its files.
 * @throws a fault that says what is wrong with it
 */
export async function checkBackup(
  backup: FoundBackup,
  plan: Pick<BackupPlan, 'backupKeyFile'>,
): Promise<void> {
  const { folder, manifest } = backup
  const file = join(folder, manifest.database.name)
  if (hashOrNone(file) !== manifest.database.sha256) throw new BackupFault('damaged-database')
  const { count, bytes, sha256 } = sumFiles(listFiles(join(folder, FILES)))
  const { files } = manifest
  if (count !== files.count || bytes !== files.bytes || sha256 !== files.sha256) {
    throw new BackupFault('damaged-files')
  }
  await withPlainDatabase(backup, plan, async (plain) => {
    if (manifest.engine === 'postgres') return listDump(plain)
    const { schema, rows, head } = factsOfSqlite(plain)
    const isSame = canonicalJson({ schema, rows, head }) === canonicalJson(factsIn(backup))
    if (!isSame) throw new BackupFault('damaged-database')
  })
}

/** What may be put back here: sealed by this server's key, of its engine, and of no newer version. */
export function requireFitting({ manifest }: FoundBackup, plan: BackupPlan): void {
  const engine = plan.url === undefined ? 'sqlite' : 'postgres'
  if (manifest.engine !== engine) throw new BackupFault('other-engine')
  const known = migrations(engine)
  if (manifest.schema.some((name) => !(name in known))) throw new BackupFault('newer')
  if (!isOurs(manifest, plan.secretKeyFile)) throw new BackupFault('other-key')
  requireKey({ manifest }, plan)
}

function requireKey(
  { manifest }: Pick<FoundBackup, 'manifest'>,
  plan: Pick<BackupPlan, 'backupKeyFile'>,
): Uint8Array | undefined {
  if (manifest.encryptedWith === null) return undefined
  const key = backupKeyOf(plan)
  if (!key || nameOfKey(key) !== manifest.encryptedWith) throw new BackupFault('locked')
  return key
}

/** The database of a backup in the open for as long as `work` lasts. */
export async function withPlainDatabase<T>(
  { folder, manifest }: FoundBackup,
  plan: Pick<BackupPlan, 'backupKeyFile'>,
  work: (file: string) => Promise<T>,
): Promise<T> {
  const file = join(folder, manifest.database.name)
  const key = requireKey({ manifest }, plan)
  if (!key) return work(file)
  const scratch = makeUnfinished(dirname(folder))
  try {
    const plain = join(scratch, manifest.database.name)
    decryptFile(key, file, plain)
    return await work(plain)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

const NAMED_BY_ITS_BYTES = /(?:^|\/)([0-9a-f]{64})\.[a-z]{3,4}$/

/**
 * Reads every byte of every file, which takes as long as there are files: for a rehearsal and before putting back.
 * @param scratch a folder for what has to be decrypted to be read
 */
export function checkFiles(backup: FoundBackup, plan: BackupPlan, scratch: string): void {
  const { folder, manifest } = backup
  const key = requireKey({ manifest }, plan)
  for (const { path } of listFiles(join(folder, FILES))) {
    const file = join(folder, FILES, path)
    const [, named] = NAMED_BY_ITS_BYTES.exec(path) ?? []
    const plain = key ? join(scratch, 'one-file') : file
    if (key) decryptFile(key, file, plain)
    const isWhole =
      named === undefined ||
      createHash('sha256').update(readFileSync(plain)).digest('hex') === named
    if (key) rmSync(plain)
    if (!isWhole) throw new BackupFault('damaged-files')
  }
}

const factsIn = ({ manifest: { schema, rows, head } }: FoundBackup) => ({ schema, rows, head })

function hashOrNone(file: string): string | undefined {
  try {
    return hashFile(file)
  } catch {
    return undefined
  }
}
