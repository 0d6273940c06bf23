import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { decide, save, submit, content, signedIn, testApp } from './client.ts'
import { KEY, makeAgency, makeId, random, type Agency } from './agency.ts'
import { hashFile, listFiles } from '../src/platform/backup/disk.ts'
import type { BackupPlan } from '../src/platform/backup/backup-plan.ts'
import type { Database } from '../src/platform/db/database.ts'
import { openDatabase } from '../src/platform/db/open.ts'
import { lockFolder } from '../src/platform/folder-lock.ts'
import { createFileStore } from '../src/platform/file-store.ts'
import { loadKey } from '../src/platform/secrets/key-file.ts'
import { createSeal } from '../src/platform/secrets/seal.ts'
import type { ServerDeps } from '../src/platform/server-deps.ts'

/** A data folder with an agency at work in it, and a plan to back it up. */
export type BackedUp = {
  readonly root: string
  readonly plan: BackupPlan
  open(): Promise<ServerDeps>
  remove(): void
}

export function makeBackedUp(
  more: { readonly url?: string; readonly isEncrypted?: boolean; readonly keep?: number } = {},
): BackedUp {
  const root = mkdtempSync(join(tmpdir(), 'jejak-backup-'))
  const dataDir = join(root, 'data')
  const plan = {
    dataDir,
    url: more.url,
    folder: join(root, 'backups'),
    keep: more.keep ?? 3,
    secretKeyFile: join(root, 'keys', 'secret.key'),
    ...(more.isEncrypted && { backupKeyFile: join(root, 'keys', 'backup.key') }),
  }
  // As a server that has run leaves it.
  lockFolder(dataDir, 'shared')?.release()
  if (plan.backupKeyFile) loadKey(plan.backupKeyFile, random)
  // The agency's plan was sealed with it.
  const seal = createSeal(
    loadKey(plan.secretKeyFile, () => KEY),
    random,
  )
  return {
    root,
    plan,
    async open() {
      const db = await openDatabase({ dataDir, url: more.url, now: Date.now })
      const files = createFileStore(join(dataDir, 'files'), random)
      return { db, now: Date.now, random, seal, files }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** Ani files an entry with a photo, and Sri approves it. */
export async function work(deps: ServerDeps, given?: Agency): Promise<Agency> {
  const agency = given ?? (await makeAgency(deps.db))
  const app = testApp(deps)
  const ani = await signedIn(app, deps, agency, 'ani')
  const sri = await signedIn(app, deps, agency, 'sri')
  const entryId = makeId()
  await ani.sync([save(entryId, 0, content(agency)), submit(entryId, 0)])
  await sri.act(decide(entryId, 2, 'approve'))
  await keepPhoto(deps, agency)
  return agency
}

/** A file as an upload leaves it: bytes first, then its row. */
export async function keepPhoto(
  { db, files }: Pick<ServerDeps, 'db' | 'files'>,
  { instansiId, person }: Agency,
): Promise<string> {
  const bytes = random(5000)
  const name = `${createHash('sha256').update(bytes).digest('hex')}.jpg`
  await files.write({ instansiId, ownerId: person.ani, name }, bytes)
  await db.write((tx) =>
    tx
      .insertInto('evidence_file')
      .values({
        instansi_id: instansiId,
        owner_id: person.ani,
        name,
        size: bytes.length,
        uploaded_at: 1,
        uncited_since: null,
      })
      .execute(),
  )
  return `${instansiId}/${person.ani}/${name}`
}

/** Everything in the database but what any start moves. */
export async function rowsIn(db: Database): Promise<Record<string, number>> {
  const count = async (table: 'entry' | 'audit' | 'evidence_file' | 'office_act') =>
    (await db.read.selectFrom(table).selectAll().execute()).length
  return {
    entry: await count('entry'),
    audit: await count('audit'),
    evidence_file: await count('evidence_file'),
    office_act: await count('office_act'),
  }
}

/** Changes one byte in the middle of a file. */
export function damage(file: string, bytes: Buffer): void {
  const changed = Buffer.from(bytes)
  const at = changed.length >> 1
  changed[at] = (changed[at] ?? 0) ^ 1
  writeFileSync(file, changed)
}

/** Every file below a folder with what it holds. */
export const bytesBelow = (folder: string): Record<string, string> =>
  Object.fromEntries(listFiles(folder).map(({ path }) => [path, hashFile(join(folder, path))]))
