import type { Adapter } from '../engine/adapter.ts'

/**
 * Gmail: that mail was worked on and that something was sent, in work accounts only. Subjects, people,
 * labels and search words are not read; the account in the title is compared and forgotten.
 */
export default {
  app: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],
  startsOff: true,
  workAccounts: ['go.id', 'belajar.id'],
  silent: [],
  dropAccount: true,
  titleSuffixes: [' - Gmail'],
  untitled: [],
  requestHost: 'mail.google.com',
  saves: [],
  routes: [
    {
      overlay: 'h2[data-legacy-thread-id]',
      paths: ['/mail/**'],
      type: 'thread',
      key: 'name',
      route: '/mail/thread',
    },
    { paths: ['/mail/**'], type: 'page', key: 'name', route: '/mail' },
  ],
  gestures: [
    {
      rule: 'send',
      target: [
        { by: 'css', value: '[role=button][data-tooltip^="Kirim"]' },
        { by: 'css', value: '[role=button][data-tooltip^="Send"]' },
      ],
      any: [
        [{ appear: { by: 'css', value: '[role=alert]' }, text: 'Pesan terkirim' }],
        [{ appear: { by: 'css', value: '[role=alert]' }, text: 'Message sent' }],
      ],
      cancel: [{ resource: 'failed' }],
      windowMs: 30_000,
    },
  ],
  wording: {
    page: 'Mengelola korespondensi surat elektronik kedinasan',
  },
} satisfies Adapter
