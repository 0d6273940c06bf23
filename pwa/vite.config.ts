import { preact } from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { FIRST_LOAD_CHUNKS } from './first-load-chunks.ts'

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
      manifest: {
        id: '/',
        name: 'Jejak: catatan kerja harian',
        short_name: 'Jejak',
        description: 'Catatan kerja harian yang layak ditandatangani.',
        lang: 'id',
        dir: 'ltr',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#f6f4ee',
        theme_color: '#0f5b50',
        categories: ['productivity', 'government'],
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          {
            src: '/icon-maskable-512.png',
            sizes: '512x512',
            type: 'image/png',
            purpose: 'maskable',
          },
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
        shortcuts: [
          { name: 'Tambah kegiatan', url: '/?tambah=1' },
          { name: 'Tinjau', url: '/tinjau' },
        ],
      },
    }),
  ],
  build: {
    target: 'es2022',
    sourcemap: false,
    cssCodeSplit: true,
    // Every browser we build for knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: FIRST_LOAD_CHUNKS } } },
  },
  server: {
    proxy: { '/api': SERVER, '/extension': SERVER },
  },
})
