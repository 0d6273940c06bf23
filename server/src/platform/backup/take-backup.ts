import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  discardUnfinished,
  keepNewest,
  listBackups,
  makeUnfinished,
  nameOf,
  type FoundBackup,
} from './backup-folders.ts'
import { backupKeyOf, DATABASE, FILES, type BackupKind, type BackupPlan } from './backup-plan.ts'
import { checkBackup } from './check-backup.ts'
import { encryptFile } from './cipher.ts'
import { flush, hashFile, listFiles } from './disk.ts'
import { keepFiles, sumFiles } from './keep-files.ts'
import { nameOfKey, writeManifest, type Facts } from './manifest.ts'
import { snapshotPostgres } from './snapshot-postgres.ts'
import { evidenceOfSqlite, factsOfSqlite, snapshotSqlite } from './snapshot-sqlite.ts'

/**
 * One backup: the rows of one instant, every file that they speak of, and a manifest. Made under another name and renamed
 * when it is whole and has been read back, so a crash, a full disk or a broken one leaves nothing that looks like a backup;
 * older ones go only then.
 */
export async function takeBackup(
  plan: BackupPlan,
  { kind, at }: { readonly kind: BackupKind; readonly at: number },
): Promise<FoundBackup> {
  discardUnfinished(plan.folder)
  const unfinished = makeUnfinished(plan.folder)
  try {
    const manifest = await fill(unfinished, plan, { kind, at })
    await checkBackup({ folder: unfinished, manifest }, plan)
    const folder = freeName(join(plan.folder, nameOf(at, kind)))
    renameSync(unfinished, folder)
    flush(plan.folder)
    keepNewest(plan.folder, kind, plan.keep)
    return { folder, manifest }
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

async function fill(
  folder: string,
  plan: BackupPlan,
  { kind, at }: { readonly kind: BackupKind; readonly at: number },
) {
  const key = backupKeyOf(plan)
  const encryptedWith = key ? nameOfKey(key) : null
  const engine = plan.url === undefined ? 'sqlite' : 'postgres'
  const before = listBackups(plan.folder).find(
    ({ manifest }) => manifest.encryptedWith === encryptedWith,
  )
  const keeping = {
    from: join(plan.dataDir, FILES),
    to: join(folder, FILES),
    before: before && join(before.folder, FILES),
    key,
  }
  mkdirSync(keeping.to, { mode: 0o700 })
  // Once before the rows and once after them. A file that a sweep removes loses its row first, so what is gone before the
  // first round has no row any more; a new file has its bytes before its row, so the second round finds it.
  keepFiles(keeping)
  const plain = join(folder, key ? 'plain' : DATABASE[engine])
  const { facts, evidence } = await snapshot(plan, plain)
  keepFiles(keeping)

  const file = join(folder, DATABASE[engine])
  if (key) {
    encryptFile(key, plain, file)
    rmSync(plain)
  }
  chmodSync(file, 0o600)
  const files = listFiles(keeping.to)
  const kept = new Map(files.map(({ path, bytes }) => [path, bytes]))
  const isThere = ([path, size]: [string, number]) =>
    key ? kept.has(path) : kept.get(path) === size
  return writeManifest(
    folder,
    {
      kind,
      at,
      engine,
      ...facts,
      database: {
        name: DATABASE[engine],
        bytes: statSync(file).size,
        sha256: hashFile(file),
      },
      files: {
        ...sumFiles(files),
        lacking: [...evidence].filter((each) => !isThere(each)).length,
      },
      encryptedWith,
    },
    plan.secretKeyFile,
  )
}

async function snapshot(
  { url, dataDir }: BackupPlan,
  to: string,
): Promise<{ readonly facts: Facts; readonly evidence: ReadonlyMap<string, number> }> {
  if (url !== undefined) return snapshotPostgres(url, to)
  snapshotSqlite(join(dataDir, DATABASE.sqlite), to)
  return { facts: factsOfSqlite(to), evidence: evidenceOfSqlite(to) }
}

/** Two within one millisecond are two all the same. */
function freeName(path: string): string {
  for (let at = 1; ; at++) {
    const name = at === 1 ? path : `${path}-${at}`
    if (!existsSync(name)) return name
  }
}
