import { join } from 'node:path'
import { build } from 'vite'

/** The engine with every adapter and the mutations, as one script to put into a page. */
export async function bundleReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'reader' },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  for (const one of outputs)
    if ('output' in one) for (const file of one.output) if (file.type === 'chunk') return file.code
  throw new Error('the engine was not bundled')
}
