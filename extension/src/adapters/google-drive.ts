import type { Adapter } from '../engine/adapter.ts'

/** Drive: files and folders by id. Search words stand in the query, and no query is ever kept. */
export default {
  app: 'google-drive',
  name: 'Google Drive',
  hosts: ['drive.google.com'],
  frames: true,
  silent: [],
  dropAccount: true,
  titleSuffixes: [' - Google Drive'],
  untitled: [
    'Google Drive',
    'My Drive',
    'Drive Saya',
    'Drive saya',
    'Shared with me',
    'Dibagikan kepada saya',
  ],
  requestHost: 'google.com',
  requestPaths: ['/upload/drive/**'],
  saves: [],
  routes: [
    {
      paths: ['/file/d/{id}/**'],
      type: 'file',
      key: 'id',
      fields: { label: [{ by: 'title' }] },
      route: '/file/d',
      link: { template: 'https://drive.google.com/file/d/{id}/view', scope: 'unknown' },
    },
    {
      // The preview over a list keeps the list's address, which opens all but this file; only the title tells the file.
      overlay: '[role=dialog]:not(:has(input))',
      paths: ['/drive/folders/{id}', '/drive/my-drive', '/drive/recent', '/drive/shared-with-me'],
      type: 'file',
      key: 'fields',
      fields: { label: [{ by: 'title' }] },
      route: '/drive/preview',
    },
    {
      paths: ['/drive/folders/{id}'],
      type: 'folder',
      key: 'id',
      fields: { label: [{ by: 'title' }] },
      route: '/drive/folders',
      link: { template: 'https://drive.google.com/drive/folders/{id}', scope: 'unknown' },
    },
  ],
  gestures: [
    {
      rule: 'upload',
      on: 'files',
      target: [{ by: 'css', value: '*' }],
      any: [[{ resource: 'ok' }]],
      cancel: [],
      windowMs: 60_000,
    },
  ],
  wording: {
    page: 'Mengelola arsip digital pada Google Drive',
  },
  canonical: [
    [/^\/a\/[^/]+(?=\/)/, ''],
    [/\/u\/\d+(?=\/|$)/, ''],
    [/^(\/file\/d\/[\w-]+)(?:\/.*)?$/, '$1/view'],
  ],
} satisfies Adapter
