import type { Adapter } from '../engine/adapter.ts'

/** Teams: only calls. A chat's title names the other person, so no title is read outside a call. */
const HANG_UP = '#hangup-button, button[data-tid="hangup-main-btn"]'

export default {
  app: 'teams',
  name: 'Microsoft Teams',
  hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'],
  frames: true,
  silent: [],
  titleSuffixes: [' | Microsoft Teams'],
  titleIsLastPart: true,
  untitled: ['Microsoft Teams', 'Rapat', 'Meeting', 'Panggilan', 'Call'],
  requestHost: '',
  saves: [],
  meeting: { paths: ['/**'], inCall: HANG_UP },
  routes: [
    {
      paths: ['/**'],
      overlay: HANG_UP,
      type: 'meeting',
      key: 'fields',
      fields: { label: [{ by: 'title' }] },
      route: '/meeting',
    },
    { paths: ['/meet/{id}'], type: 'meeting', key: 'id', name: '', route: '/launch' },
    // A link that opens the desktop program: that a meeting was started is all that can be known.
    {
      paths: ['/l/meetup-join/**', '/dl/launcher/**'],
      type: 'meeting',
      key: 'name',
      name: '',
      route: '/launch',
    },
    { paths: ['/**'], type: 'page', key: 'name', route: '/' },
  ],
  gestures: [],
  wording: {
    meeting: 'melalui Teams',
  },
} satisfies Adapter
