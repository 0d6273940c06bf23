import type { Adapter, Probe, Route } from '../engine/adapter.ts'

/**
 * Docs, Sheets, Slides and Forms. The editor paints on a canvas and keystrokes go to a child frame;
 * neither is touched. "Edited" means the page saved: a request of its own to `…/d/<id>/save`.
 */
const name: readonly Probe[] = [
  { by: 'value', value: 'input.docs-title-input' },
  { by: 'css', value: '.docs-title-input-label-inner' },
  { by: 'title' },
]

/** What was published for anybody to read has an address of its own; the file's id is not in it. */
function published(kind: string, type: string, page: string): Route {
  return {
    ...editor(kind, type),
    paths: [`/${kind}/d/e/{id}/**`],
    link: { template: `https://docs.google.com/${kind}/d/e/{id}/${page}`, scope: 'unknown' },
  }
}

function editor(kind: string, type: string): Route {
  return {
    paths: [`/${kind}/d/{id}/**`],
    type,
    key: 'id',
    fields: { label: name },
    route: `/${kind}/d`,
    link: { template: `https://docs.google.com/${kind}/d/{id}/edit`, scope: 'unknown' },
  }
}

export default {
  app: 'google-docs',
  name: 'Google Dokumen',
  names: {
    spreadsheet: 'Google Spreadsheet',
    presentation: 'Google Slide',
    form: 'Google Formulir',
  },
  hosts: ['docs.google.com'],
  frames: true,
  silent: [],
  dropAccount: true,
  titleSuffixes: [
    ' - Google Docs',
    ' - Google Sheets',
    ' - Google Slides',
    ' - Google Forms',
    ' - Google Drawings',
    ' - Google Dokumen',
    ' - Google Spreadsheet',
    ' - Google Spreadsheets',
    ' - Google Slide',
    ' - Google Presentasi',
    ' - Google Formulir',
    ' - Google Gambar',
  ],
  untitled: [
    'Untitled document',
    'Untitled spreadsheet',
    'Untitled presentation',
    'Untitled form',
    'Untitled drawing',
    'Dokumen tanpa judul',
    'Spreadsheet tanpa judul',
    'Presentasi tanpa judul',
    'Formulir tanpa judul',
    'Gambar tanpa judul',
    'Google Docs',
    'Google Dokumen',
  ],
  requestHost: 'docs.google.com',
  requestPaths: ['**/docos/p/sync'],
  saves: ['/*/d/{id}/save'],
  routes: [
    {
      ...editor('forms', 'form'),
      paths: ['/forms/d/{id}/edit'],
      hash: '#responses',
      route: '/forms/d/responses',
    },
    {
      paths: ['/forms/d/e/{id}/viewform', '/forms/d/e/{id}/formResponse'],
      type: 'form',
      key: 'id',
      fields: { label: [{ by: 'title' }] },
      route: '/forms/d/viewform',
      link: { template: 'https://docs.google.com/forms/d/e/{id}/viewform', scope: 'unknown' },
    },
    published('spreadsheets', 'spreadsheet', 'pubhtml'),
    published('presentation', 'presentation', 'pub'),
    published('document', 'document', 'pub'),
    editor('forms', 'form'),
    editor('spreadsheets', 'spreadsheet'),
    editor('presentation', 'presentation'),
    editor('document', 'document'),
    editor('drawings', 'document'),
  ],
  gestures: [
    {
      rule: 'submit',
      paths: ['/forms/d/e/*/viewform'],
      target: [
        { by: 'button', name: 'Kirim' },
        { by: 'button', name: 'Submit' },
      ],
      any: [[{ path: '/forms/d/e/*/formResponse' }]],
      cancel: [],
    },
    {
      rule: 'submit',
      on: 'submit',
      paths: ['/forms/d/e/*/viewform'],
      target: [{ by: 'css', value: 'form[action*="/formResponse"]' }],
      any: [[{ path: '/forms/d/e/*/formResponse' }]],
      cancel: [],
    },
    {
      rule: 'comment',
      target: [
        { by: 'button', name: 'Komentar' },
        { by: 'button', name: 'Komentari' },
        { by: 'button', name: 'Comment' },
      ],
      any: [[{ resource: 'ok' }]],
      cancel: [],
    },
  ],
  wording: {
    page: 'Mengelola dokumen pada Google Dokumen',
  },
  canonical: [
    [/^\/a\/[^/]+(?=\/)/, ''],
    [/\/u\/\d+(?=\/|$)/, ''],
    // One form for view, preview, copy and their like.
    [/(\/d\/(?:e\/)?[\w-]+)\/(?:view|preview|copy|htmlview|mobilebasic)(?:\/.*)?$/, '$1/edit'],
  ],
} satisfies Adapter
