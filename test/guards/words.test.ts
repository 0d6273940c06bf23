import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ROOT, readShipped } from './source.ts'
import type { Shipped } from './source.ts'
import { findUnspokenText } from './unspoken-text.ts'
import { findUnusedKeys } from './unused-keys.ts'

/** Who speaks the sentences of each catalogue in `shared/src/i18n/id/`. */
const SPOKEN_IN: Readonly<Record<string, readonly Shipped[]>> = {
  account: ['pwa'],
  acts: ['pwa'],
  allowance: ['pwa'],
  activation: ['pwa'],
  agreement: ['pwa'],
  bkn: ['extension', 'pwa'],
  'bkn-pwa': ['pwa'],
  calendar: ['pwa'],
  'day-dialogs': ['pwa'],
  decided: ['pwa'],
  cascade: ['pwa'],
  daily: ['extension'],
  entrance: ['pwa'],
  'entry-form': ['pwa'],
  evaluation: ['pwa'],
  extension: ['extension'],
  'extension-hint': ['pwa'],
  feedback: ['pwa'],
  guides: ['pwa', 'shared'],
  fields: ['extension', 'pwa'],
  files: ['extension', 'pwa'],
  import: ['pwa'],
  leave: ['pwa'],
  line: ['pwa'],
  linking: ['extension', 'pwa'],
  // A refusal is said by the server as a code, and shown by the key that it is.
  matrix: ['pwa'],
  office: ['pwa'],
  options: ['extension'],
  pairing: ['extension'],
  passkey: ['pwa'],
  'plan-file': ['pwa'],
  'skp-template': ['pwa'],
  'plan-parts': ['pwa'],
  // Problem codes are said where they are found, and shown by the key that they are.
  // Said by its key in the table of pages.
  places: ['pwa'],
  privacy: ['pwa'],
  problems: ['shared', 'pwa', 'server'],
  pwa: ['pwa'],
  recorder: ['extension'],
  reminder: ['pwa'],
  review: ['pwa'],
  routine: ['pwa'],
  security: ['pwa'],
  server: ['server'],
  simulation: ['pwa'],
  skp: ['pwa'],
  team: ['pwa'],
  tree: ['pwa'],
  unit: ['pwa'],
  report: ['pwa'],
  worktime: ['pwa'],
}

const FOLDER = join(ROOT, 'shared/src/i18n/id')

describe('words for people', () => {
  test.each(['pwa', 'extension'] as const)(
    'no text stands in the JSX of %s outside t()',
    (folder) => {
      const pages = readShipped(folder).filter(({ path }) => path.endsWith('.tsx'))
      expect(pages.flatMap(findUnspokenText)).toEqual([])
    },
  )

  test('every catalogue has somebody who speaks it', () => {
    const names = readdirSync(FOLDER).map((name) => basename(name, '.ts'))
    expect(names.toSorted()).toEqual(Object.keys(SPOKEN_IN).toSorted())
  })

  test.each(Object.entries(SPOKEN_IN))(
    'every key of the catalogue %s is used',
    async (name, folders) => {
      const speakers = folders
        .flatMap(readShipped)
        .filter(({ path }) => !path.startsWith('shared/src/i18n/'))
      const keys = await keysOf(name)
      expect(keys.length).toBeGreaterThan(0)
      expect(findUnusedKeys(keys, speakers)).toEqual([])
    },
  )
})

/** The keys of an Indonesian catalogue: the one object that its file exports. */
async function keysOf(name: string): Promise<string[]> {
  const file: unknown = await import(pathToFileURL(join(FOLDER, `${name}.ts`)).href)
  return Object.values(file as object).flatMap((catalogue) =>
    typeof catalogue === 'object' && catalogue !== null ? Object.keys(catalogue) : [],
  )
}
