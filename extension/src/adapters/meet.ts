import type { Adapter } from '../engine/adapter.ts'

/**
 * Meet: a call is where participants stand; the lobby has the call's buttons but none of them. Labels
 * in `aria-label` are translated and are not used. People, captions and chat are not read.
 */
export default {
  app: 'meet',
  name: 'Google Meet',
  hosts: ['meet.google.com'],
  frames: true,
  silent: [],
  titleSuffixes: [' - Google Meet', ' - Meet'],
  untitled: ['Google Meet', 'Meet'],
  requestHost: '',
  saves: [],
  meeting: {
    paths: ['/*-*-*'],
    inCall: '[data-participant-id], [data-self-name]',
  },
  routes: [
    {
      paths: ['/{id}'],
      overlay: '[data-participant-id], [data-self-name]',
      type: 'meeting',
      key: 'id',
      fields: {
        label: [
          { by: 'attr', value: '[data-meeting-title]', attr: 'data-meeting-title' },
          { by: 'title' },
        ],
      },
      route: '/meeting',
    },
    { paths: ['/**'], type: 'page', key: 'name', route: '/' },
  ],
  gestures: [],
} satisfies Adapter
