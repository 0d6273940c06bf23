import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { server as sentences } from '@jejak/shared/i18n/id/server'
import { createText } from '@jejak/shared/i18n/text'
import { makeAgency, random, testDeps } from '../../test/agency.ts'
import { openFile } from '../platform/db/open.ts'
import { loadKey } from '../platform/secrets/key-file.ts'
import { verifyCommand } from './verify-command.ts'

let dataDir: string
beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'jejak-verify-'))))
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

async function verify(receipt?: unknown) {
  const receiptFile = join(dataDir, 'receipt.json')
  if (receipt) writeFileSync(receiptFile, JSON.stringify(receipt))
  const said: string[] = []
  const code = await verifyCommand({
    place: { dataDir, url: undefined, now: () => 1 },
    receiptFile: receipt ? receiptFile : undefined,
    random,
    say: (text) => void said.push(text),
    t: createText(sentences, 'id'),
  })
  return [code, ...said]
}

test('says in a sentence whether the records are whole, and which row lies', async () => {
  loadKey(join(dataDir, 'secret.key'), random)
  expect(await verify()).toEqual([
    0,
    'Catatan 0 orang utuh: 0 tindakan bersegel, 0 dari sebelum ada segel.',
  ])
  const receipt = { owner: crypto.randomUUID(), seq: 3, hash: 'a'.repeat(64), time: 1 }
  const sentence = `Baris pertama yang tidak benar: audit ${receipt.owner}/3, baris ini hilang.`
  expect(await verify(receipt)).toEqual([1, sentence])
  expect(await verify({ format: 'jejak-ekspor', receipts: [receipt] })).toEqual([1, sentence])
  await expect(verify({ seq: 1 })).rejects.toThrow('holds no receipt')
})

test('makes no key where there is none: every seal would be called a forgery', async () => {
  const db = await openFile({ dataDir, now: () => 1 })
  await makeAgency(testDeps(db).db)
  await db.close()
  await expect(verify()).rejects.toThrow('secret.key is not there')
})
