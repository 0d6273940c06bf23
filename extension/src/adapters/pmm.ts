import type { Adapter } from '../engine/adapter.ts'

/** Ruang GTK, before Platform Merdeka Mengajar (teachers): the kind of activity, from the path alone. */
export default {
  app: 'pmm',
  name: 'Ruang GTK',
  hosts: ['guru.kemendikdasmen.go.id', 'guru.kemdikbud.go.id'],
  startsOff: true,
  silent: ['/login', '/login/**', '/auth/**'],
  titleSuffixes: [],
  untitled: [],
  requestHost: '',
  saves: [],
  routes: [
    {
      paths: ['/pelatihan/**', '/pelatihan-mandiri/**'],
      type: 'layanan',
      key: 'name',
      name: 'pelatihan mandiri',
      route: '/pelatihan',
    },
    {
      paths: ['/perangkat-ajar/**'],
      type: 'layanan',
      key: 'name',
      name: 'perangkat ajar',
      route: '/perangkat-ajar',
    },
    {
      paths: ['/pengelolaan-kinerja/**'],
      type: 'layanan',
      key: 'name',
      name: 'pengelolaan kinerja',
      route: '/pengelolaan-kinerja',
    },
    { paths: ['/**'], type: 'page', key: 'name', route: '/' },
  ],
  gestures: [],
  wording: {
    page: 'Mengelola pembelajaran dan kinerja guru pada Ruang GTK',
    objects: {
      // What a teacher does at each place; at any other they take part.
      layanan: {
        text: 'Mengikuti {name} pada Ruang GTK',
        named: {
          'perangkat ajar': 'Menelaah {name} pada Ruang GTK',
          'pengelolaan kinerja': 'Memutakhirkan data {name} pada Ruang GTK',
        },
      },
    },
  },
} satisfies Adapter
