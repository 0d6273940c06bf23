/** Words from whose head or tail nothing may be taken, because what remains would be another word. */
const WHOLE = new Set([
  'berita',
  'belanja',
  'beras',
  'berkas',
  'dinas',
  'kepala',
  'kegiatan',
  'keuangan',
  'kerja',
  'menteri',
  'mutasi',
  'pegawai',
  'pemerintah',
  'penduduk',
  'peserta',
  'pensiun',
  'persen',
  'perangkat',
  'pertanian',
  'sekolah',
  'semester',
  'seluruh',
  'sekretariat',
  'selasa',
  'teknis',
  'terampil',
  'tanaman',
  'laporan',
  'anggaran',
  'pelatihan',
  'bulan',
  'makan',
  'ikan',
  'bukan',
  'perikanan',
  'kelurahan',
  'kecamatan',
  'kabupaten',
  'pasien',
  'balita',
  'desa',
  'media',
  'tunjangan',
  'saluran',
  'pengadaan',
  'keberadaan',
  'perumahan',
  'perikatan',
  'pelabuhan',
  'pimpinan',
  'kesehatan',
  'ketenagakerjaan',
  'peternakan',
  'persediaan',
  'perbendaharaan',
  'pelayanan',
  'pertanahan',
  'pertahanan',
  'perizinan',
  'peraturan',
  'kendaraan',
  'perjalanan',
  'perkara',
  'terminal',
  'penilik',
  'pedoman',
  'penyedia',
  'perawat',
  'perawatan',
  'pengairan',
  'perintah',
  'kelahiran',
  'kematian',
  'keterangan',
  'kelompok',
  'bendahara',
  'pegadaian',
  'pendapatan',
  'persalinan',
  'kepangkatan',
  'keberatan',
  'ketahanan',
  'arisan',
  'kasasi',
  'karkas',
  'masalah',
  'terapi',
  'koperasi',
  'kawasan',
  'merah',
  'pohon',
  'mentor',
  'makanan',
  'penghasilan',
  'penghargaan',
  'undangan',
  'pengumuman',
  'pemasyarakatan',
  'pengawalan',
  'penginapan',
  'keputusan',
  'putusan',
  'diversi',
  'kemampuan',
  'keadilan',
  'pengadilan',
  'pengundangan',
  'kepanitiaan',
  'kemitraan',
  'perwali',
  'sanggah',
  'kelas',
])

const VOWEL = /[aiueo]/

/** What follows a prefix decides what was dropped for it: menulis → tulis, memakai → pakai. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^(?:me|pe)ny(?=[aiueo])/, 's'],
  [/^(?:me|pe)nge(?=[a-z]{3}$)/, ''],
  [/^(?:me|pe)ng(?=[ghkq])/, ''],
  [/^(?:me|pe)ng(?=[aiueo])/, ''],
  [/^(?:me|pe)m(?=[bfpv])/, ''],
  [/^(?:me|pe)m(?=[aiueo])/, 'p'],
  [/^(?:me|pe)n(?=[cdjstz])/, ''],
  [/^(?:me|pe)n(?=[aiueo])/, 't'],
  [/^(?:me|pe)(?=[lrwy])/, ''],
  [/^(?:diper|memper|keter|keber|pember|member|ber|per|ter|ke|se|di)(?=[a-z])/, ''],
  [/^(?:be|pe|te)(?=[a-z])/, ''],
  // As it is spoken and typed: nyusun, ngecek, ngukur.
  [/^ny(?=[aiueo])/, 's'],
  [/^nge(?=[a-z]{3})/, ''],
  [/^ng(?=[aiueo])/, ''],
]
const MAY_HAVE_PREFIX = /^(?:me|pe|di|ke|be|te|se|ny|ng)/

function withoutPrefix(word: string): string {
  if (!MAY_HAVE_PREFIX.test(word)) return word
  for (const [pattern, put] of PREFIXES) {
    if (!pattern.test(word)) continue
    const rest = word.replace(pattern, put)
    if (rest.length >= 4 || (rest.length >= 3 && VOWEL.test(rest))) return rest
  }
  return word
}

const SUFFIXES = [/kan$/, /an$/, /(?<![aiueo])i$/] as const

function withoutSuffix(word: string): string {
  const plain = word.replace(/(?:lah|kah|tah|pun)$/, '').replace(/(?:nya|ku|mu)$/, '')
  const base = plain.length >= 4 ? plain : word
  for (const suffix of SUFFIXES) {
    const rest = base.replace(suffix, '')
    if (rest !== base && rest.length >= 4 && VOWEL.test(rest)) return rest
  }
  return base
}

/**
 * me- and pe- swallow the first letter of a root, and without a dictionary nobody can tell which one
 * it was (menilai: nilai, menulis: tulis). So roots are compared without that difference.
 */
const withoutSwallowed = (root: string) =>
  root
    .replace(/^k(?=[aiueo][a-z]{3})/, '')
    .replace(/^n(?=[aiueo][a-z]{2})/, 't')
    .replace(/^m(?=[aiueo][a-z]{2})/, 'p')

/**
 * The stem of an Indonesian word, after Nazief and Adriani without their dictionary: good enough to
 * bring penyusunan, menyusun and tersusun together, and light enough for a browser. Stems are for
 * comparing, not for showing.
 */
export function stem(word: string): string {
  if (word.length < 5 || WHOLE.has(word)) return withoutSwallowed(word)
  const bare = withoutPrefix(withoutSuffix(word))
  return withoutSwallowed(WHOLE.has(bare) || bare.length < 6 ? bare : secondLayer(bare))
}

/** diper-, member- and keber- leave one more prefix behind. */
const secondLayer = (word: string) => word.replace(/^(?:ber|per|ter)(?=[a-z]{4})/, '')
