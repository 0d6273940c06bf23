import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PATIENCE, SURE_MS } from '@jejak/extension/bkn/page/site'
import { ROOT } from '../bundle.ts'
import type { Mutant } from '../seeded/mutants.ts'
import { patienceAt } from './pace.ts'

type Edits = Mutant['edits']

/** The whole extension, built as it is shipped but for its patience, which is as much shorter as the site is quicker. */
export async function buildAtPace(
  pace: number,
  edits: Edits = [],
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'jejak-planted-'))
  const all = [...atPace(pace), ...edits]
  await promisify(execFile)(
    join(ROOT, 'extension/node_modules/.bin/wxt'),
    ['build', '--mode', 'e2e', '-c', join(import.meta.dirname, 'planted.config.ts')],
    {
      cwd: join(ROOT, 'extension'),
      env: { ...process.env, JEJAK_PLANT: JSON.stringify({ outDir, edits: all }) },
    },
  )
  return {
    folder: join(outDir, 'chrome-mv3-e2e'),
    remove: () => rm(outDir, { recursive: true, force: true }),
  }
}

const SITE = 'extension/src/bkn/page/site.ts'

function atPace(pace: number): Edits {
  const { openMs, saveMs, settleMs } = patienceAt(pace)
  const written = (ms: number) => ms.toLocaleString('en').replace(',', '_')
  const { openMs: open, saveMs: save, settleMs: settle } = PATIENCE
  return [
    {
      file: SITE,
      find: `{ openMs: ${written(open)}, saveMs: ${written(save)}, settleMs: ${written(settle)} }`,
      put: `{ openMs: ${openMs}, saveMs: ${saveMs}, settleMs: ${settleMs} }`,
    },
    {
      file: SITE,
      find: `export const SURE_MS = ${written(SURE_MS)}`,
      put: `export const SURE_MS = ${Math.round(SURE_MS * pace)}`,
    },
  ]
}
