import { join } from 'node:path'
import * as v from 'valibot'
import base from '../../../extension/wxt.config.ts'
import { ROOT } from '../bundle.ts'
import { planting } from '../seeded/planted.ts'

const Text = v.string()
const GivenSchema = v.strictObject({
  outDir: Text,
  edits: v.array(v.strictObject({ file: Text, find: Text, put: Text })),
})
const { outDir, edits } = v.parse(GivenSchema, JSON.parse(process.env['JEJAK_PLANT'] ?? '{}'))
const planted = new Set<string>()

/** The extension's own build with a few lines changed, into a folder of its own. */
const config: typeof base = {
  ...base,
  root: join(ROOT, 'extension'),
  outDir,
  vite: async (env: Parameters<NonNullable<typeof base.vite>>[0]) => {
    const own = await base.vite?.(env)
    return { ...own, plugins: [planting(edits, planted), ...(own?.plugins ?? [])] }
  },
  hooks: {
    ...base.hooks,
    'build:done': () => {
      const lost = edits.filter(({ file }) => !planted.has(file)).map(({ file }) => file)
      if (lost.length > 0) throw new Error(`to be changed, and not there: ${lost.join(', ')}`)
    },
  },
}

export default config
