import type { Adapter, Route } from '../engine/adapter.ts'

/** SIASN (BKN): the service, told by the first parts of the path. People, scores and ids are cut. */
const service = (name: string, paths: readonly string[]): Route => ({
  paths,
  type: 'layanan',
  key: 'name',
  name,
  route: '/layanan',
})

export default {
  app: 'siasn',
  name: 'SIASN',
  hosts: ['siasn-instansi.bkn.go.id'],
  frames: true,
  silent: ['/login', '/login/**', '/auth/**'],
  titleSuffixes: [],
  untitled: [],
  requestHost: '',
  saves: [],
  routes: [
    service('peremajaan data', ['/peremajaan/**']),
    service('pengadaan', ['/layananPengadaan/**']),
    service('indeks profesionalitas', ['/layananIP/**']),
    service('kenaikan pangkat', ['/layananKP/**']),
    service('pensiun', ['/layananPensiun/**', '/layananPemberhentian/**']),
    service('pindah instansi', ['/layananPI/**', '/layananPindahInstansi/**']),
    service('kepegawaian', ['/layanan*/**']),
    { paths: ['/**'], type: 'page', key: 'name', route: '/' },
  ],
  gestures: [],
  wording: {
    page: 'Memproses layanan kepegawaian pada SIASN',
    objects: {
      layanan: {
        text: 'Memproses usulan {name} pada SIASN',
        lead: 'layanan',
        unnamed: 'kepegawaian',
      },
    },
  },
} satisfies Adapter
