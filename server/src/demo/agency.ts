/** The invented agency of the demo. Every name is made up and every NIP is synthetic. */
export const INSTANSI = 'Pemerintah Kabupaten Tanjung Cempaka'

export const UNORS = {
  dinas: 'Dinas Komunikasi dan Informatika',
  sekretariat: 'Sekretariat Dinas Komunikasi dan Informatika',
  aptika: 'Bidang Aplikasi Informatika',
  ikp: 'Bidang Informasi dan Komunikasi Publik',
  statistik: 'Bidang Statistik dan Persandian',
  infrastruktur: 'Seksi Infrastruktur dan Pusat Data',
  penghubung: 'Kantor Penghubung di Makassar',
} as const
export type UnorKey = keyof typeof UNORS
/** Below which unit each stands; the others stand below the head of the service. */
export const ABOVE: Partial<Record<UnorKey, UnorKey | null>> = {
  dinas: null,
  infrastruktur: 'aptika',
}

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
  kasiInfrastruktur: {
    name: 'Kepala Seksi Infrastruktur dan Pusat Data',
    unor: 'infrastruktur',
    superior: 'kabidAptika',
  },
  pengelolaPusatData: {
    name: 'Pengelola Pusat Data',
    unor: 'infrastruktur',
    superior: 'kasiInfrastruktur',
  },
  teknisiPusatData: {
    name: 'Teknisi Pusat Data',
    unor: 'infrastruktur',
    superior: 'kasiInfrastruktur',
  },
  kepalaPenghubung: {
    name: 'Kepala Kantor Penghubung',
    unor: 'penghubung',
    superior: 'kadis',
  },
  humasPenghubung: {
    name: 'Pranata Humas Kantor Penghubung',
    unor: 'penghubung',
    superior: 'kepalaPenghubung',
  },
  kontenPenghubung: {
    name: 'Pengelola Konten Kantor Penghubung',
    unor: 'penghubung',
    superior: 'kepalaPenghubung',
  },
  analisSdm: { name: 'Analis SDM Aparatur Ahli Muda', unor: 'sekretariat', superior: 'kadis' },
  tataUsahaIkp: { name: 'Pengadministrasi Perkantoran', unor: 'ikp', superior: 'kabidIkp' },
} as const satisfies Record<
  string,
  { readonly name: string; readonly unor: UnorKey; readonly superior: string | null }
>
export type PostKey = keyof typeof POSTS

export type DemoRole = 'admin' | 'kepala' | 'atasan' | 'pegawai' | 'operator' | 'adminUnor'
export type Plan = 'aplikasi' | 'jaringan' | 'humas' | 'statistik' | 'pimpinan'
