import { join } from 'node:path'
import { build } from 'vite'
import type { Plugin } from 'vite'

export const ROOT = join(import.meta.dirname, '../..')

/** Modules of ours as one script, with what a plugin does to them. */
export async function bundle(options: {
  readonly entry: string
  readonly format: 'iife' | 'es'
  readonly plugin?: Plugin
}): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: options.plugin ? [options.plugin] : [],
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, options.entry), formats: [options.format], name: 'filler' },
    },
  })
  const [result] = Array.isArray(output) ? output : [output]
  const chunk = result && 'output' in result ? result.output[0] : undefined
  if (chunk === undefined) throw new Error(`${options.entry} was not built`)
  return chunk.code
}
