import { basename, dirname, join } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { captureTableOf } from './src/engine/adapter.ts'
import { makeManifest, readAdapters } from './manifest.ts'

const WRAPPER = 'virtual:wxt-unlisted-script-entrypoint?'

/** WXT wraps each page script in messages for its developers: words a page's budget has no room for. */
const bareScripts = {
  name: 'bare-scripts',
  enforce: 'pre' as const,
  apply: 'build' as const,
  load(id: string) {
    const script = id.split(WRAPPER)[1]
    if (script === undefined) return undefined
    return `import script from ${JSON.stringify(script)}\nscript.main()`
  },
}

/** Lists of words are indented for who reads them, and split at their lines: in the package that is half a kilobyte. */
const flatWordLists = {
  name: 'flat-word-lists',
  enforce: 'pre' as const,
  apply: 'build' as const,
  transform: (code: string, id: string) =>
    id.includes('/match/vocabulary/') ? code.replaceAll(/\n +/g, '\n') : undefined,
}

const CLOCK = join(import.meta.dirname, 'src/clock')
const TURNED = join(import.meta.dirname, 'e2e')

/** The build for whole-system tests has a clock that can be turned; no shipped path knows of it. */
const turnedClock = {
  name: 'turned-clock',
  enforce: 'pre' as const,
  async resolveId(this: Resolver, source: string, importer: string | undefined) {
    if (!source.startsWith('.') || importer?.startsWith(TURNED)) return undefined
    const found = await this.resolve(source, importer, { skipSelf: true })
    return found && dirname(found.id) === CLOCK ? join(TURNED, basename(found.id)) : undefined
  },
}

type Resolver = {
  resolve(
    source: string,
    importer: string | undefined,
    options: { readonly skipSelf: boolean },
  ): Promise<{ readonly id: string } | null>
}

/** As a script the table needs no quotes around its names; inside of a text a quote is escaped. */
const toLiteral = (table: object): string =>
  JSON.stringify(table).replace(/(?<=[{,])"([A-Za-z]+)":/g, '$1:')

export default defineConfig({
  srcDir: 'src',
  publicDir: 'public',
  manifest: ({ browser, mode }) => makeManifest({ browser, mode }),
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  imports: false,
  hooks: {
    // Each app's table is a script of its own: a page gets the engine and the one table it needs.
    'build:publicAssets': async (_wxt, assets) => {
      for (const adapter of await readAdapters())
        assets.push({
          relativeDest: `adapters/${adapter.app}.js`,
          contents: `globalThis.jejakAdapter=${toLiteral(captureTableOf(adapter))}`,
        })
    },
  },
  vite: ({ mode }) => ({
    plugins: [preact(), bareScripts, flatWordLists, ...(mode === 'e2e' ? [turnedClock] : [])],
    // The preload helper of old browsers would be the only call to the network in here.
    build: { target: 'es2023', modulePreload: false },
  }),
})
