import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { makeManifest, readAdapters } from './manifest.ts'

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
          contents: `globalThis.jejakAdapter=${JSON.stringify(adapter)}`,
        })
    },
  },
  vite: () => ({
    plugins: [preact()],
    // The preload helper of old browsers would be the only call to the network in here.
    build: { target: 'es2023', modulePreload: false },
  }),
})
