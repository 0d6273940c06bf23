import type { Adapter } from '../engine/adapter.ts'

/**
 * Zoom in the browser. `/j/…` hands over to the desktop program, which nobody can see from here: only
 * that it was started is known. Numbers and pass codes of meetings are not kept.
 */
export default {
  app: 'zoom',
  name: 'Zoom',
  hosts: ['zoom.us', '*.zoom.us'],
  frames: true,
  silent: ['/signin', '/signin/**', '/oauth/**', '/saml/**'],
  titleSuffixes: [' - Zoom', ' | Zoom'],
  untitled: ['Zoom', 'Error', 'Launch Meeting', 'Luncurkan Rapat', 'Zoom Meeting', 'Rapat Zoom'],
  requestHost: '',
  saves: [],
  meeting: {
    paths: ['/wc/**'],
    inCall: '.meeting-app',
    notInCall: '#input-for-name, #inputname, #joinBtn',
  },
  routes: [
    {
      paths: ['/wc/join/{id}', '/wc/{id}/**'],
      overlay: '.meeting-app',
      type: 'meeting',
      key: 'id',
      fields: { label: [{ by: 'title' }] },
      route: '/meeting',
    },
    { paths: ['/j/{id}', '/s/{id}'], type: 'meeting', key: 'id', name: '', route: '/launch' },
    { paths: ['/**'], type: 'page', key: 'name', route: '/' },
  ],
  gestures: [],
  wording: {
    meeting: 'melalui Zoom',
  },
} satisfies Adapter
