import type { Adapter } from '../engine/adapter.ts'

/**
 * WhatsApp: the time it is in front, and nothing else. There is no script in the page at all, because
 * names, numbers and messages are all that the page holds.
 */
export default {
  app: 'whatsapp',
  name: 'WhatsApp',
  hosts: ['web.whatsapp.com'],
  startsOff: true,
  timeOnly: true,
  silent: [],
  titleSuffixes: [],
  untitled: [],
  requestHost: '',
  saves: [],
  routes: [],
  gestures: [],
  wording: {
    page: 'Melakukan koordinasi melalui WhatsApp',
  },
} satisfies Adapter
