import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { Translate } from '@jejak/shared/i18n/text'
import type { server as sentences } from '@jejak/shared/i18n/id/server'
import { ReceiptSchema, type Receipt } from '@jejak/shared/sync/protocol'
import { openDatabase, type DatabasePlace } from '../platform/db/open.ts'
import { keyFileOf, loadKey } from '../platform/secrets/key-file.ts'
import type { Random } from '../platform/secrets/random-text.ts'
import { createSeal } from '../platform/secrets/seal.ts'
import { verifyRecords } from './verify-records.ts'

/** One receipt, several, or the export of everything that a person made on their device. */
const ReceiptFileSchema = v.union([
  v.pipe(
    ReceiptSchema,
    v.transform((one): readonly Receipt[] => [one]),
  ),
  v.array(ReceiptSchema),
  v.pipe(
    v.object({ receipts: v.array(ReceiptSchema) }),
    v.transform(({ receipts }): readonly Receipt[] => receipts),
  ),
])

/**
 * `--verify [--receipt file.json]`: says in one sentence whether the records are whole, or which row lies first.
 * @returns the exit code, 0 or 1. Throws when the database, the key or the receipt cannot be read.
 */
export async function verifyCommand({
  place,
  receiptFile,
  random,
  say,
  t,
}: {
  readonly place: DatabasePlace & { readonly secretKeyFile?: string }
  readonly receiptFile: string | undefined
  readonly random: Random
  readonly say: (text: string) => void
  readonly t: Translate<keyof typeof sentences>
}): Promise<0 | 1> {
  const keyFile = keyFileOf(place)
  // A key made now would call every seal a forgery.
  if (!existsSync(keyFile)) throw new Error(`${keyFile} is not there`)
  const seal = createSeal(loadKey(keyFile, random), random)
  const receipts = receiptFile === undefined ? [] : readReceipts(receiptFile)
  const db = await openDatabase(place)
  try {
    const { fault, people, sealed, before } = await verifyRecords(db.read, seal, receipts)
    if (!fault) {
      say(t('verify.sound', { people, sealed, before }))
      return 0
    }
    const { table, id, why } = fault
    say(t('verify.lies', { table, id, why: t(`verify.why.${why}`) }))
    return 1
  } finally {
    await db.close()
  }
}

function readReceipts(file: string): readonly Receipt[] {
  const parsed = v.safeParse(ReceiptFileSchema, JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file} holds no receipt`)
  return parsed.output
}
