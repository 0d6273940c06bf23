import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { canonicalJson } from '../secrets/hash.ts'
import { loadKey } from '../secrets/key-file.ts'
import { createSeal } from '../secrets/seal.ts'
import { BackupFault } from './backup-fault.ts'
import { BACKUP_KINDS } from './backup-plan.ts'
import { writeThrough } from './disk.ts'

export const MANIFEST = 'manifest.json'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What the rows are, as they were at the instant of the backup. */
export const FactsSchema = v.object({
  /** Migrations that had run, in their order. */
  schema: v.array(v.string()),
  /** Rows by table. */
  rows: v.record(v.string(), count),
  /** Hash over the heads of all chains; null before there were chains. */
  head: v.nullable(v.string()),
})

const ManifestSchema = v.object({
  format: v.literal(1),
  kind: v.picklist(BACKUP_KINDS),
  /** Epoch milliseconds of the snapshot. */
  at: v.number(),
  engine: v.picklist(['sqlite', 'postgres']),
  ...FactsSchema.entries,
  database: v.object({ name: v.string(), bytes: count, sha256: v.string() }),
  /** `lacking`: rows whose bytes were not on the disk when the backup was made. */
  files: v.object({ count, bytes: count, sha256: v.string(), lacking: count }),
  /** Which backup key, when the bytes are encrypted. */
  encryptedWith: v.nullable(v.string()),
  /** Made with the server's key; null when the server had none yet. */
  seal: v.nullable(v.string()),
})

export type Facts = v.InferOutput<typeof FactsSchema>
export type Manifest = v.InferOutput<typeof ManifestSchema>

const sealText = ({ seal: _seal, ...rest }: Manifest) => `backup\n${canonicalJson(rest)}`

/** Writes the manifest with its seal. It is written last: a folder without one is no backup. */
export function writeManifest(
  folder: string,
  unsealed: Omit<Manifest, 'seal' | 'format'>,
  secretKeyFile: string,
): Manifest {
  const bare: Manifest = { ...unsealed, format: 1, seal: null }
  const seal = existsSync(secretKeyFile) ? sealOf(secretKeyFile).sealRecord(sealText(bare)) : null
  const manifest = { ...bare, seal }
  writeThrough(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

/** @throws a fault when there is none that can be read */
export function readManifest(folder: string): Manifest {
  try {
    return v.parse(ManifestSchema, JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')))
  } catch (cause) {
    throw new BackupFault('no-manifest', { cause })
  }
}

/** True when this server's key sealed the manifest, word for word. */
export function isOurs(manifest: Manifest, secretKeyFile: string): boolean {
  if (manifest.seal === null || !existsSync(secretKeyFile)) return false
  return sealOf(secretKeyFile).isRecordSeal(sealText(manifest), manifest.seal)
}

/** Tells one backup key from another and nothing else about it. */
export const nameOfKey = (key: Uint8Array): string =>
  createHash('sha256').update('jejak backup key\n').update(key).digest('hex').slice(0, 16)

const noChance = (): never => {
  throw new Error('no key is made here')
}
const sealOf = (file: string) => createSeal(loadKey(file, noChance), noChance)
