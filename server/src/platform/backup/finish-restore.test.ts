import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finishRestore, STAGED } from './finish-restore.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jejak-swap-'))
  mkdirSync(at(STAGED))
  writeFileSync(at(STAGED, 'jejak.sqlite'), 'restored')
  for (const ending of ENDINGS) writeFileSync(at(`jejak.sqlite${ending}`), `present${ending}`)
  writeFileSync(at('restore.json'), JSON.stringify({ aside: 'aside' }))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const ENDINGS = ['-wal', '-shm', ''] as const
const at = (...names: string[]) => join(folder, ...names)

/** What a swap does, one step after the other. */
const STEPS = [
  () => mkdirSync(at('aside')),
  ...ENDINGS.map(
    (ending) => () => renameSync(at(`jejak.sqlite${ending}`), at('aside', `jejak.sqlite${ending}`)),
  ),
  () => renameSync(at(STAGED, 'jejak.sqlite'), at('jejak.sqlite')),
  () => rmSync(at(STAGED), { recursive: true }),
  () => rmSync(at('restore.json')),
]

test.each(Array.from({ length: STEPS.length + 1 }, (_, count) => count))(
  'a swap that a crash ends after %i steps is brought to its end',
  (count) => {
    for (const step of STEPS.slice(0, count)) step()
    finishRestore(folder)
    finishRestore(folder)
    expect(readFileSync(at('jejak.sqlite'), 'utf8')).toBe('restored')
    for (const ending of ENDINGS) {
      expect(readFileSync(at('aside', `jejak.sqlite${ending}`), 'utf8')).toBe(`present${ending}`)
    }
    expect(readdirSync(folder).toSorted()).toEqual(['aside', 'jejak.sqlite'])
  },
)

test('what is staged without a marker changes nothing: it may not be whole', () => {
  rmSync(at('restore.json'))
  finishRestore(folder)
  expect(readFileSync(at('jejak.sqlite'), 'utf8')).toBe('present')
  expect(existsSync(at('aside'))).toBe(false)
})
