import type { Adapter } from '../engine/adapter.ts'

/**
 * A PDF shown in a tab. It has no host of its own: it is read on sites that are switched on and whose
 * adapter lets file names be told (`namesPdf`). This row is what the person switches off.
 */
export default {
  app: 'pdf',
  name: 'PDF',
  hosts: [],
  silent: [],
  titleSuffixes: [],
  untitled: [],
  requestHost: '',
  saves: [],
  routes: [],
  gestures: [],
  wording: {
    filesAs: 'document',
  },
} satisfies Adapter
