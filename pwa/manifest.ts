import type { ManifestOptions } from 'vite-plugin-pwa'

/** The manifest of the installed app. Its shortcuts are those of the table of pages; a test holds the two together. */
export const MANIFEST: Partial<ManifestOptions> = {
  id: '/',
  name: 'Jejak: catatan kerja harian',
  short_name: 'Jejak',
  description: 'Catatan kerja harian yang layak ditandatangani.',
  lang: 'id',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#f7f6f1',
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
    { name: 'Tinjau', url: '/tinjau?pintasan=1' },
  ],
}
