/** The invented agency of the demo. Every name is made up and every NIP is synthetic. */
export const INSTANSI = 'Pemerintah Kabupaten Tanjung Cempaka'

export const UNORS = {
  dinas: 'Dinas Komunikasi dan Informatika',
  sekretariat: 'Sekretariat Dinas Komunikasi dan Informatika',
  aptika: 'Bidang Aplikasi Informatika',
  ikp: 'Bidang Informasi dan Komunikasi Publik',
  statistik: 'Bidang Statistik dan Persandian',
} as const
export type UnorKey = keyof typeof UNORS

export const POSTS = {
  kadis: { name: 'Kepala Dinas', unor: 'dinas', superior: null },
  kepegawaian: { name: 'Pengelola Kepegawaian', unor: 'sekretariat', superior: 'kadis' },
  kabidAptika: { name: 'Kepala Bidang Aplikasi Informatika', unor: 'aptika', superior: 'kadis' },
  kabidIkp: {
    name: 'Kepala Bidang Informasi dan Komunikasi Publik',
    unor: 'ikp',
    superior: 'kadis',
  },
  // Empty since a retirement: its work goes to the Plt.
  kabidStatistik: {
    name: 'Kepala Bidang Statistik dan Persandian',
    unor: 'statistik',
    superior: 'kadis',
  },
  prakomMuda: { name: 'Pranata Komputer Ahli Muda', unor: 'aptika', superior: 'kabidAptika' },
  prakomPertama: { name: 'Pranata Komputer Ahli Pertama', unor: 'aptika', superior: 'kabidAptika' },
  pengelolaAplikasi: { name: 'Pengelola Aplikasi', unor: 'aptika', superior: 'kabidAptika' },
  teknisiJaringan: { name: 'Teknisi Jaringan', unor: 'aptika', superior: 'kabidAptika' },
  humasMuda: { name: 'Pranata Humas Ahli Muda', unor: 'ikp', superior: 'kabidIkp' },
  humasPertama: { name: 'Pranata Humas Ahli Pertama', unor: 'ikp', superior: 'kabidIkp' },
  pengelolaKonten: { name: 'Pengelola Konten Media', unor: 'ikp', superior: 'kabidIkp' },
  statistisi: { name: 'Statistisi Ahli Pertama', unor: 'statistik', superior: 'kabidStatistik' },
} as const satisfies Record<
  string,
  { readonly name: string; readonly unor: UnorKey; readonly superior: string | null }
>
export type PostKey = keyof typeof POSTS

export type DemoRole = 'admin' | 'kepala' | 'atasan' | 'pegawai'
export type Plan = 'aplikasi' | 'jaringan' | 'humas' | 'statistik' | 'pimpinan'

export type DemoPerson = {
  readonly role: DemoRole
  readonly name: string
  readonly nip: string
  readonly post: PostKey
  readonly plt?: PostKey
  readonly plan: Plan
}

export const PEOPLE: readonly DemoPerson[] = [
  {
    role: 'admin',
    name: 'Wahyuni Lestari',
    nip: '198807142011012003',
    post: 'kepegawaian',
    plan: 'pimpinan',
  },
  {
    role: 'kepala',
    name: 'Bambang Sutrisna',
    nip: '197003211996031002',
    post: 'kadis',
    plan: 'pimpinan',
  },
  {
    role: 'atasan',
    name: 'Ratna Kusumawardani',
    nip: '197911052005012004',
    post: 'kabidAptika',
    plt: 'kabidStatistik',
    plan: 'pimpinan',
  },
  {
    role: 'atasan',
    name: 'Hendra Gunawan',
    nip: '198104182006041001',
    post: 'kabidIkp',
    plan: 'pimpinan',
  },
  {
    role: 'pegawai',
    name: 'Sari Puspitasari',
    nip: '199002172015032001',
    post: 'prakomMuda',
    plan: 'aplikasi',
  },
  {
    role: 'pegawai',
    name: 'Dimas Prayoga',
    nip: '199406092019031005',
    post: 'prakomPertama',
    plan: 'aplikasi',
  },
  {
    role: 'pegawai',
    name: 'Nur Aini',
    nip: '199708232022212002',
    post: 'pengelolaAplikasi',
    plan: 'aplikasi',
  },
  {
    role: 'pegawai',
    name: 'Yosef Tuwanakotta',
    nip: '199112012020121003',
    post: 'teknisiJaringan',
    plan: 'jaringan',
  },
  {
    role: 'pegawai',
    name: 'Made Wirawan',
    nip: '198510302010011006',
    post: 'humasMuda',
    plan: 'humas',
  },
  {
    role: 'pegawai',
    name: 'Fitri Handayani',
    nip: '199305252018012002',
    post: 'humasPertama',
    plan: 'humas',
  },
  {
    role: 'pegawai',
    name: 'Agus Salim Harahap',
    nip: '199609112023211004',
    post: 'pengelolaKonten',
    plan: 'humas',
  },
  {
    role: 'pegawai',
    name: 'Kartika Dewi',
    nip: '199201282016032003',
    post: 'statistisi',
    plan: 'statistik',
  },
]
