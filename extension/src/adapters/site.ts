import type { Adapter } from '../engine/adapter.ts'

/**
 * Any host the person added (`site:<host>`): title and the kind of page, nothing else. The table has no
 * host; each added one gets a copy of it with its own.
 */
export default {
  app: 'site',
  name: '',
  hosts: [],
  frames: true,
  silent: ['**/login', '**/login/**', '/auth/**', '/sso/**', '**/masuk', '**/signin/**'],
  titleSuffixes: [],
  untitled: ['Home', 'Beranda', 'Dashboard', 'Dasbor', 'Login', 'Masuk'],
  titleHasSite: true,
  namesPdf: true,
  requestHost: '',
  saves: [],
  routes: [
    { paths: ['/'], type: 'page', key: 'name', route: '/' },
    {
      paths: ['/**'],
      type: 'page',
      key: 'fields',
      fields: { label: [{ by: 'title' }] },
      link: { template: 'plain', scope: 'unknown' },
    },
  ],
  gestures: [],
} satisfies Adapter
