import type { Adapter } from '../engine/adapter.ts'

/**
 * SAKTI (Kemenkeu). Its paths are not public, so the module is known by its name alone, one of the nine
 * that PMK 171/PMK.05/2021 fixes. Amounts, suppliers and accounts are not read.
 */
const MODULES = [
  'Administrasi',
  'Penganggaran',
  'Komitmen',
  'Bendahara',
  'Pembayaran',
  'Persediaan',
  'Aset Tetap',
  'Piutang',
  'Akuntansi dan Pelaporan',
]
const TRAIL = '.ui-breadcrumb li, [class*=breadcrumb] li, h1, h2, h3'

export default {
  app: 'sakti',
  name: 'SAKTI',
  hosts: ['sakti.kemenkeu.go.id'],
  frames: true,
  silent: ['/login', '/login/**', '/auth/**'],
  titleSuffixes: [],
  untitled: [],
  requestHost: '',
  saves: [],
  routes: [
    {
      paths: ['/**'],
      type: 'modul',
      key: 'fields',
      fields: { label: [{ by: 'known', value: TRAIL, names: MODULES }] },
      route: '/modul',
    },
  ],
  gestures: [],
  wording: {
    page: 'Memproses transaksi keuangan pada SAKTI',
    objects: {
      modul: { text: 'Memproses transaksi {name} pada SAKTI', lead: 'modul' },
    },
  },
} satisfies Adapter
