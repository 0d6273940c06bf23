/**
 * Words that decide whose a number is. Each list is of the offices' own language; what is in none of them is not guessed
 * about: the readers ask.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Behind these a number is a name: "kelas 7", "TW 2", "hal. 8-10", "SD Negeri 3". */
const NAMING =
  list(`kelas kls ruang ruangan lantai gedung blok kelurahan desa rt rw dusun kecamatan wilayah zona bidang seksi bagian
tw triwulan semester smt tahap termin periode minggu pekan bulan tahun ta tanggal tgl nomor no pasal ayat bab butir angka poin
lampiran halaman hal hlm jilid edisi seri versi ver tipe jenis golongan gol eselon level grade tingkat kelompok gelombang angkatan
sesi batch tim regu kloter jalur jalan jl km rasio skala nilai skor perda perbup perwali pergub uu pp permen permenpan negeri sdn
smpn sman sd smp sma smk tps pos puskesmas loket meja modul materi item form formulir kode ke usia umur peringkat indeks kontrak
covid iso tes soal pertemuan siklus jam pelajaran`)

/** What is measured in time itself: "rekaman 30 menit" is how long the recording is. */
const MEASURED =
  list(`berdurasi rekaman video audio film lembur layanan siaga jeda cuti izin ijin terlambat keterlambatan kekurangan kurang
presentasi tayangan siaran bimtek diklat pelatihan sertifikat kewajiban beban kuota rata-rata`)

/** In front of a day these make it the day of a thing: "bahan rapat besok", "hasil rapat kemarin". */
const OWNERS =
  list(`untuk bahan hasil undangan jadwal arsip surat tugas persiapan tindak lanjut yang laporan notula notulen notulensi risalah
data daftar rekap dokumen nota agenda materi sk spt sppd spj berita berkas konsep draf draft rencana tentang mengenai terkait
menindaklanjuti menyiapkan mempersiapkan menyusun membuat mengetik merapikan merekap per tertanggal tanggal`)

/** Counted or measured by the number in front; then "8-10" is no time. */
const COUNTED =
  list(`orang siswa dokumen berkas surat laporan data kegiatan desa kelas juta ribu miliar persen kg gram km m cm meter
hari minggu bulan tahun kali unit buah lembar eksemplar paket titik lokasi jam menit mnt jp januari februari maret april mei juni
juli agustus september oktober november desember jan feb mar apr jun jul agu agt ags sep okt nov des tahun pasal peserta pegawai
pemohon pasien warga kk rt rw ha`)

export const isNaming = (word: string): boolean => NAMING.has(word.toLowerCase())
export const isMeasured = (word: string): boolean => MEASURED.has(word.toLowerCase())
export const isCounted = (word: string): boolean => COUNTED.has(word.toLowerCase())
/** Taking part in an event is done on its day; everything else about it may be done on another. */
const EVENTS = list(
  'rapat rakor apel upacara bimtek kegiatan acara pertemuan sidang zoom undangan kunjungan pelatihan sosialisasi',
)
const ATTENDING =
  list(`mengikuti menghadiri memimpin mendampingi melaksanakan mengadakan menyelenggarakan memandu membuka menjadi ikut hadir
rapat apel upacara piket`)

/** Whoever does something for these does it before or after their day. */
const SURE_OWNERS = list(
  'untuk bahan hasil undangan jadwal arsip persiapan tindak lanjut yang tugas',
)

/** Whether a day behind this text is certainly the day of a thing. */
export const isOwned = (text: string): boolean =>
  wordsOf(text)
    .slice(-3)
    .some((word) => SURE_OWNERS.has(word))

/** Whether it may be: of the thing that the last words name ("laporan keuangan kemarin"), or of an event that was only the matter of it. */
export function hasOwner(text: string): boolean {
  const words = wordsOf(text)
  const [first = ''] = words
  const isOfEvent = EVENTS.has(words.at(-1) ?? '') && words.length > 1 && !ATTENDING.has(first)
  return isOfEvent || words.slice(-2).some((word) => OWNERS.has(word))
}

/** Whether a paper is named anywhere, whose date a written date could be. */
export const namesAPaper = (text: string): boolean => wordsOf(text).some((word) => OWNERS.has(word))

/** Whether a text begins as sentences of what was done begin: with a verb, or with the name of an event. */
export const beginsAnActivity = (text: string): boolean =>
  /^[\s,:;–-]*(?:me[a-z]{2}|ber[a-z]{2}|rapat|rakor|raker|apel|zoom|upacara|senam|monev|monitoring|koordinasi|konsultasi|verifikasi|sosialisasi|bimtek|piket|pembinaan|perjalanan|input|kunjungan|evaluasi|pendataan|survei)/iu.test(
    text,
  )

/** The last word of a text, without what stands behind it. */
export const lastWord = (text: string): string => /([\p{L}\p{N}-]+)[.:\s]*$/u.exec(text)?.[1] ?? ''
/** The first word of a text. */
export const firstWord = (text: string): string => /^[\s(]*([\p{L}-]+)/u.exec(text)?.[1] ?? ''

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []
