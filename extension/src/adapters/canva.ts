import type { Adapter } from '../engine/adapter.ts'

/**
 * Canva: the design's id and name. What stands behind the id may be a share token and is cut. The name
 * in `og:title` may be that of the design before, so it counts only while the bar shows the same.
 */
export default {
  app: 'canva',
  name: 'Canva',
  hosts: ['www.canva.com'],
  frames: true,
  silent: ['/login', '/login/**', '/signup/**'],
  titleSuffixes: [' - Canva'],
  untitled: ['Canva', 'Desain tanpa judul', 'Untitled design'],
  requestHost: '',
  saves: [],
  handEdits: ['/design/*/edit', '/design/*/*/edit'],
  routes: [
    {
      paths: ['/design/{id}/**'],
      type: 'design',
      key: 'id',
      fields: {
        label: [
          { by: 'attr', value: 'meta[property="og:title"]', attr: 'content', sameAs: 'nav input' },
          { by: 'title' },
        ],
      },
      route: '/design',
      link: { template: 'https://www.canva.com/design/{id}/view', scope: 'unknown' },
    },
    { paths: ['/**'], type: 'page', key: 'name', route: '/' },
  ],
  gestures: [],
  wording: {
    page: 'Mengelola bahan publikasi pada Canva',
  },
  // The second part may be a share token: everything after the design's id goes.
  canonical: [[/^(\/design\/[^/]+)(?:\/.*)?$/, '$1/']],
} satisfies Adapter
