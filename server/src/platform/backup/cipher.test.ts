import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { random } from '../../../test/agency.ts'
import { decryptFile, encryptFile } from './cipher.ts'

const PIECE = 1 << 16
const HEAD = 15 + 16
const SEALED = PIECE + 16

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'jejak-cipher-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const key = random(32)
const at = (name: string) => join(folder, name)

function lock(size: number): { readonly plain: Buffer; readonly locked: Buffer } {
  const plain = Buffer.from(random(size))
  writeFileSync(at('plain'), plain)
  encryptFile(key, at('plain'), at('locked'))
  return { plain, locked: readFileSync(at('locked')) }
}
function open(locked: Buffer, by = key): Buffer {
  for (const name of ['given', 'opened']) rmSync(at(name), { force: true })
  writeFileSync(at('given'), locked)
  decryptFile(by, at('given'), at('opened'))
  return readFileSync(at('opened'))
}

test.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])('%i bytes come back', (size) => {
  const { plain, locked } = lock(size)
  expect(open(locked).equals(plain)).toBe(true)
  expect(() => open(locked, random(32))).toThrow('backup: locked')
})

test('no byte can be another, and no piece be moved, doubled, left out or cut off at the end', () => {
  const { locked } = lock(3 * PIECE)
  const piece = (index: number) =>
    locked.subarray(HEAD + index * SEALED, HEAD + (index + 1) * SEALED)
  const head = locked.subarray(0, HEAD)
  const [a, b, c] = [piece(0), piece(1), piece(2)]
  for (const other of [
    [head, b, a, c],
    [head, a, a, c],
    [head, a, c],
    [head, a, b],
    [head, a, b, c, c],
    [head],
    [head, a, b, c.subarray(0, -1)],
  ]) {
    expect(() => open(Buffer.concat(other))).toThrow('backup: ')
  }
  for (let round = 0; round < 200; round++) {
    const changed = Buffer.from(locked)
    const where = Math.floor((round / 200) * locked.length)
    changed[where] = (changed[where] ?? 0) ^ (1 << (round % 8))
    expect(() => open(changed)).toThrow('backup: ')
  }
})
