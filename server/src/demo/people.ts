import { ZONES } from '@jejak/shared/calendar/day'
import type { PersonKind } from '@jejak/shared/org/person'
import type { DemoRole, Plan, PostKey } from './agency.ts'

export type DemoPerson = {
  readonly role: DemoRole
  readonly name: string
  readonly nip: string
  readonly post: PostKey
  readonly plt?: PostKey
  readonly plan: Plan
  /** A PNS when nothing is said. */
  readonly kind?: PersonKind
  readonly golongan: string
  /** Minutes east of UTC, of those who work elsewhere. */
  readonly zone?: number
  /** How far back their work reaches, when it is not a month: a start of the demo writes every day of it. */
  readonly daysBack?: number
}

/** Of those whom nobody needs a month of. */
const WEEKS = 19
const WEEK = 9

export const PEOPLE: readonly DemoPerson[] = [
  {
    role: 'admin',
    name: 'Wahyuni Lestari',
    nip: '198807142011012003',
    post: 'kepegawaian',
    golongan: 'III/d',
    plan: 'pimpinan',
  },
  {
    role: 'kepala',
    name: 'Bambang Sutrisna',
    nip: '197003211996031002',
    post: 'kadis',
    golongan: 'IV/c',
    plan: 'pimpinan',
  },
  {
    role: 'atasan',
    name: 'Ratna Kusumawardani',
    nip: '197911052005012004',
    post: 'kabidAptika',
    golongan: 'IV/a',
    plt: 'kabidStatistik',
    plan: 'pimpinan',
  },
  {
    role: 'atasan',
    name: 'Hendra Gunawan',
    nip: '198104182006041001',
    post: 'kabidIkp',
    golongan: 'III/d',
    plan: 'pimpinan',
  },
  {
    role: 'pegawai',
    name: 'Sari Puspitasari',
    nip: '199002172015032001',
    post: 'prakomMuda',
    golongan: 'III/c',
    plan: 'aplikasi',
  },
  {
    role: 'pegawai',
    name: 'Dimas Prayoga',
    nip: '199406092019031005',
    post: 'prakomPertama',
    golongan: 'III/b',
    plan: 'aplikasi',
  },
  {
    role: 'pegawai',
    name: 'Nur Aini',
    nip: '199708232022212002',
    kind: 'pppk',
    post: 'pengelolaAplikasi',
    golongan: 'IX',
    plan: 'aplikasi',
  },
  {
    role: 'pegawai',
    name: 'Yosef Tuwanakotta',
    nip: '199112012020121003',
    post: 'teknisiJaringan',
    golongan: 'II/d',
    plan: 'jaringan',
    daysBack: WEEKS,
  },
  {
    role: 'pegawai',
    name: 'Made Wirawan',
    nip: '198510302010011006',
    post: 'humasMuda',
    golongan: 'III/d',
    plan: 'humas',
  },
  {
    role: 'pegawai',
    name: 'Fitri Handayani',
    nip: '199305252018012002',
    post: 'humasPertama',
    golongan: 'III/b',
    plan: 'humas',
    daysBack: WEEKS,
  },
  {
    role: 'pegawai',
    name: 'Agus Salim Harahap',
    nip: '199609112023211004',
    kind: 'pppk',
    post: 'pengelolaKonten',
    golongan: 'VII',
    plan: 'humas',
    daysBack: WEEKS,
  },
  {
    role: 'pegawai',
    name: 'Kartika Dewi',
    nip: '199201282016032003',
    post: 'statistisi',
    golongan: 'III/b',
    plan: 'statistik',
    daysBack: WEEKS,
  },
  {
    role: 'atasan',
    name: 'Lukman Hakim',
    nip: '198209122008011005',
    post: 'kasiInfrastruktur',
    golongan: 'III/d',
    plan: 'pimpinan',
    daysBack: WEEK,
  },
  {
    role: 'pegawai',
    name: 'Dewi Anggraini',
    nip: '199804172025212019',
    kind: 'pppk-paruh-waktu',
    post: 'pengelolaPusatData',
    golongan: 'V',
    plan: 'jaringan',
    daysBack: WEEK,
  },
  {
    role: 'pegawai',
    name: 'Eko Prasetyo',
    nip: '198906302014031003',
    post: 'teknisiPusatData',
    golongan: 'II/c',
    plan: 'jaringan',
    daysBack: WEEK,
  },
  {
    role: 'atasan',
    name: 'Andi Ratih Mappanyukki',
    nip: '198302052009012002',
    post: 'kepalaPenghubung',
    golongan: 'III/d',
    plan: 'pimpinan',
    zone: ZONES.WITA,
    daysBack: WEEK,
  },
  {
    role: 'pegawai',
    name: 'Syamsul Bahri',
    nip: '199010102018011004',
    post: 'humasPenghubung',
    golongan: 'III/b',
    plan: 'humas',
    zone: ZONES.WITA,
    daysBack: WEEK,
  },
  {
    role: 'pegawai',
    name: 'Nurhayati Daeng',
    nip: '199503212024212006',
    kind: 'pppk',
    post: 'kontenPenghubung',
    golongan: 'VII',
    plan: 'humas',
    zone: ZONES.WITA,
    daysBack: WEEK,
  },
  {
    role: 'operator',
    name: 'Melati Kusuma',
    nip: '198712252012012001',
    post: 'analisSdm',
    golongan: 'III/c',
    plan: 'pimpinan',
    daysBack: WEEK,
  },
  {
    role: 'adminUnor',
    name: 'Taufik Rahman',
    nip: '199111192019021002',
    post: 'tataUsahaIkp',
    golongan: 'II/d',
    plan: 'humas',
    daysBack: WEEK,
  },
]
