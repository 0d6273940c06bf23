import type { Adapter } from '../engine/adapter.ts'

/** Outlook on the web, for work accounts. As with all mail: no subject, no people, no text. */
export default {
  app: 'outlook',
  name: 'Outlook',
  hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  startsOff: true,
  silent: [],
  titleSuffixes: [],
  untitled: [],
  requestHost: '',
  saves: [],
  routes: [
    { paths: ['/mail/**/id/**'], type: 'thread', key: 'name', route: '/mail/thread' },
    { paths: ['/**'], type: 'page', key: 'name', route: '/mail' },
  ],
  gestures: [
    {
      rule: 'send',
      target: [{ by: 'css', value: '[data-testid="ComposeSendButton"]' }],
      any: [
        [
          { gone: '[data-testid="ComposeSendButton"]' },
          { appear: { by: 'css', value: '[role=alert]' }, text: 'Terkirim' },
        ],
        [
          { gone: '[data-testid="ComposeSendButton"]' },
          { appear: { by: 'css', value: '[role=alert]' }, text: 'Sent' },
        ],
      ],
      cancel: [],
      windowMs: 30_000,
    },
  ],
  wording: {
    page: 'Mengelola korespondensi surat elektronik kedinasan',
  },
} satisfies Adapter
