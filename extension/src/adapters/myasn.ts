import type { Adapter } from '../engine/adapter.ts'

/** MyASN: one's own file. Off until switched on, and then the time alone; nothing of the page. */
export default {
  app: 'myasn',
  name: 'MyASN',
  hosts: ['myasn.bkn.go.id'],
  startsOff: true,
  silent: ['/login', '/login/**', '/auth/**'],
  titleSuffixes: [],
  untitled: [],
  requestHost: '',
  saves: [],
  routes: [{ paths: ['/**'], type: 'page', key: 'name', route: '/' }],
  gestures: [],
  wording: {
    page: 'Memutakhirkan data kepegawaian pada MyASN',
  },
} satisfies Adapter
