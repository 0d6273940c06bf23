import { preact } from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { FIRST_LOAD_CHUNKS } from './first-load-chunks.ts'
import { MANIFEST } from './manifest.ts'

const SERVER = process.env['JEJAK_SERVER'] ?? 'http://127.0.0.1:8787'

export default defineConfig({
  plugins: [
    preact(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'service-worker.ts',
      // An update waits for a yes: a form may be half filled.
      registerType: 'prompt',
      injectRegister: null,
      injectManifest: { globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'] },
      manifest: MANIFEST,
    }),
  ],
  build: {
    target: 'es2022',
    sourcemap: false,
    cssCodeSplit: true,
    // Every browser we build for knows modulepreload.
    // Style sheets are named, or a page would be drawn before it has one; scripts find their own, and their names
    // would cost the first load half a kilobyte for each few pages.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, names) => names.filter((name) => name.endsWith('.css')),
    },
    rolldownOptions: { output: { codeSplitting: { groups: FIRST_LOAD_CHUNKS } } },
  },
  server: {
    proxy: { '/api': SERVER, '/extension': SERVER },
  },
})
