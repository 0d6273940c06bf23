import type { Adapter } from '../engine/adapter.ts'

/**
 * Calendar: only the event whose popup the person opened, and only its heading. The grid, guests,
 * descriptions and private events are not read.
 */
export default {
  app: 'google-calendar',
  name: 'Google Kalender',
  hosts: ['calendar.google.com'],
  startsOff: true,
  silent: [],
  dropAccount: true,
  titleSuffixes: [],
  untitled: ['(Tanpa judul)', '(No title)'],
  requestHost: 'calendar.google.com',
  saves: [],
  routes: [
    {
      paths: ['/calendar/r/**'],
      overlay: '[data-chips-dialog="true"] [role=heading]',
      unless: [
        {
          by: 'known',
          value: '[data-chips-dialog="true"] span',
          names: ['Pribadi', 'Private', 'Sibuk', 'Busy'],
        },
      ],
      type: 'event',
      key: 'fields',
      fields: { label: [{ by: 'css', value: '[data-chips-dialog="true"] [role=heading]' }] },
      route: '/calendar/event',
    },
    {
      paths: ['/calendar/r/eventedit/**'],
      type: 'event',
      key: 'name',
      route: '/calendar/eventedit',
    },
    { paths: ['/**'], type: 'page', key: 'name', route: '/calendar' },
  ],
  gestures: [
    {
      rule: 'create',
      paths: ['/calendar/r/eventedit/**'],
      target: [
        { by: 'button', name: 'Simpan' },
        { by: 'button', name: 'Save' },
      ],
      any: [[{ gone: '[data-is-create]' }, { resource: 'ok' }]],
      cancel: [{ resource: 'failed' }],
    },
  ],
  wording: {
    page: 'Menyusun agenda kegiatan',
  },
} satisfies Adapter
