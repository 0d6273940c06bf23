import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { bundle, ROOT } from '../bundle.ts'
import type { Mutant } from './mutants.ts'
import type { Runner } from './seeded-run.ts'

/** The runner and the filler's page part, built anew with a defect in them. */
export async function plant(
  mutant: Mutant,
): Promise<{ readonly script: string; readonly runner: Runner }> {
  const planted = new Set<string>()
  const plugin = planting(mutant.edits, planted)
  const script = await bundle({ entry: 'test/bkn/in-page.ts', format: 'iife', plugin })
  const code = await bundle({ entry: 'extension/src/bkn/runner.ts', format: 'es', plugin })
  const lost = mutant.edits.filter(({ file }) => !planted.has(file)).map(({ file }) => file)
  if (lost.length > 0) throw new Error(`"${mutant.name}" is not in ${lost.join(', ')} any more`)
  return { script, runner: await load(code) }
}

/** Changes the text of modules before they are built, and notes the files in which that was possible. */
export function planting(edits: Mutant['edits'], planted: Set<string>): Plugin {
  return {
    name: 'plant',
    enforce: 'pre',
    transform(text, id) {
      let changed = text
      for (const { file, find, put } of edits) {
        if (id.split('?')[0] !== join(ROOT, file)) continue
        if (changed.split(find).length !== 2) throw new Error(`not once in ${file}: ${find}`)
        changed = changed.replace(find, () => put)
        planted.add(file)
      }
      return changed === text ? null : { code: changed, map: null }
    },
  }
}

async function load(code: string): Promise<Runner> {
  const folder = await mkdtemp(join(tmpdir(), 'jejak-mutant-'))
  const file = join(folder, 'runner.mjs')
  await writeFile(file, code)
  const module: { readonly runQueue: Runner } = await import(pathToFileURL(file).href)
  await rm(folder, { recursive: true })
  return module.runQueue
}
