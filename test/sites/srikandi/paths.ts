export const OUTGOING = '/pembuatan-naskah-keluar'
export const INCOMING = '/penerimaan-naskah-masuk'

export type QueueName =
  | 'verifikasi'
  | 'tandatangan'
  | 'log'
  | 'masuk'
  | 'disposisi-masuk'
  | 'disposisi-keluar'
  | 'registrasi'

export type Queue = {
  readonly heading: string
  readonly path: string
  /** Where a row leads; the paths of dispositions are odd on purpose, because the real ones are unknown. */
  readonly detail: string
  readonly filters: readonly string[]
}

export const queues: Readonly<Record<QueueName, Queue>> = {
  registrasi: {
    heading: 'Registrasi Naskah Keluar',
    path: `${OUTGOING}/registrasi-naskah-keluar`,
    detail: `${OUTGOING}/tandatangan-naskah/detail`,
    filters: ['Cari Status'],
  },
  verifikasi: {
    heading: 'Verifikasi Naskah',
    path: `${OUTGOING}/verifikasi-naskah`,
    detail: `${OUTGOING}/verifikasi-naskah/detail`,
    filters: ['Cari Status'],
  },
  tandatangan: {
    heading: 'Tandatangan Naskah',
    path: `${OUTGOING}/tandatangan-naskah`,
    detail: `${OUTGOING}/tandatangan-naskah/detail`,
    filters: ['Cari Status Penandatangan', 'Cari Status Kirim'],
  },
  log: {
    heading: 'Log Naskah Keluar',
    path: `${OUTGOING}/log-naskah-keluar`,
    detail: `${OUTGOING}/tandatangan-naskah/detail`,
    filters: ['Cari Status'],
  },
  masuk: {
    heading: 'Naskah Dinas Masuk',
    path: `${INCOMING}/naskah-dinas-masuk`,
    detail: `${INCOMING}/naskah-dinas-masuk/detail`,
    filters: ['Cari Status'],
  },
  'disposisi-masuk': {
    heading: 'Daftar Disposisi Masuk',
    path: '/x-disposisi-masuk',
    detail: '/x-disposisi-masuk/detail',
    filters: ['Cari Status'],
  },
  'disposisi-keluar': {
    heading: 'Daftar Disposisi Keluar',
    path: '/x-disposisi-keluar',
    detail: '/x-disposisi-masuk/detail',
    filters: ['Cari Status'],
  },
}
