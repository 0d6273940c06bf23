import type { Step } from './keyboard.ts'

/**
 * Where the focus is after each key, page by page, as a reader says it. A page that is built anew changes its table here
 * and nothing else.
 */

/** From the door, where nothing has the focus yet, to the field for the code. */
export const atDoor = (who: { readonly nip: string; readonly password: string }): Step[] => [
  ['Tab', 'button "English"'],
  ['Tab', 'textbox "NIP"'],
  [`“${who.nip}”`, 'textbox "NIP"'],
  ['Tab', 'textbox "Kata sandi"'],
  [`“${who.password}”`, 'textbox "Kata sandi"'],
  ['Enter', 'textbox "Kode 6 angka"'],
]

/** The code, and whoever is let in begins at the heading of their page. */
export const withCode = (code: string): Step[] => [
  [`“${code}”`, 'textbox "Kode 6 angka"'],
  ['Enter', 'heading "Hari ini"'],
]

/** From the heading of an empty day into the form of a new entry. The strip of days is one stop among three. */
export const toForm: Step[] = [
  ['Tab', 'link "Hari sebelumnya"'],
  ['Tab', `'button "Pilih tanggal: 20 Jan 2026"`],
  ['Tab', 'link "Hari berikutnya"'],
  ['Tab', 'button "Menu hari ini"'],
  ['Enter', 'button "Menu hari ini"'],
  ['Tab', 'button "Tambah kegiatan"'],
  ['Enter', 'textbox "Mulai"'],
]

/** An entry written and linked by its words; saving gives the focus back to where the form was opened. */
export const writeEntry = (text: string): Step[] => [
  ['Tab', 'combobox "Daftar jam"'],
  ['Tab', 'textbox "Selesai"'],
  ['Tab', 'combobox "Daftar jam akhir"'],
  ['Tab', 'textbox "Apa yang dikerjakan"'],
  [`“${text}”`, 'textbox "Apa yang dikerjakan"'],
  ['Escape', 'button "Lanjutkan isian"'],
  ['Escape', 'textbox "Apa yang dikerjakan"'],
  ['Tab', `'button "Ubah rencana aksi untuk: ${text}"`],
  ['Tab', 'textbox "Kuantitas"'],
  ['Tab', 'combobox "Satuan"'],
  ['“laporan”', 'combobox "Satuan"'],
  ['Tab', 'textbox "Kualitas %"'],
  ['Tab', 'textbox "Tautan bukti"'],
  ['Tab', 'button "Tambah"'],
  ['Tab', 'button "Foto"'],
  ['Tab', 'button "PDF"'],
  ['Tab', 'button "Catatan"'],
  ['Tab', 'button "Batal"'],
  ['Tab', 'button "Simpan draf"'],
  ['Enter', 'button "Menu hari ini"'],
]

/** From the head of the day along its line to the bar: the entry is looked at, and submitted. */
export const submitEntry: Step[] = [
  ['Tab', 'button "Hari-hari lebih awal"'],
  ['Tab', /^'?button "Selasa 20 Januari, hari ini/],
  ['Tab', 'button "Hari-hari lebih akhir"'],
  ['Tab', 'textbox "Catat cepat"'],
  ['Tab', /^button "07\.30–10\.00 Menyusun rancangan/],
  ['Tab', 'button "2 jam 30 menit dari 7 jam 30 menit"'],
  ['Tab', 'button "Ajukan 1"'],
  ['Enter', 'heading "Ajukan kegiatan"'],
  ['Tab', 'button "Tutup"'],
  ['Tab', /^checkbox/],
  ['Tab', 'button "Tinjau lagi"'],
  ['Tab', 'button "Ajukan 1 kegiatan"'],
  ['Enter', 'button "2 jam 30 menit dari 7 jam 30 menit"'],
]

/** From the bar back to the navigation, and out by the account. */
export const signOut: Step[] = [
  ['Shift+Tab', /^button "07\.30–10\.00 Menyusun rancangan/],
  ['Shift+Tab', 'textbox "Catat cepat"'],
  ['Shift+Tab', 'button "Hari-hari lebih akhir"'],
  ['Shift+Tab', /^'?button "Selasa 20 Januari, hari ini/],
  ['Shift+Tab', 'button "Hari-hari lebih awal"'],
  ['Shift+Tab', 'button "Menu hari ini"'],
  ['Shift+Tab', 'link "Hari berikutnya"'],
  ['Shift+Tab', `'button "Pilih tanggal: 20 Jan 2026"`],
  ['Shift+Tab', 'link "Hari sebelumnya"'],
  ['Shift+Tab', 'button "Semua terkirim"'],
  ['Shift+Tab', 'link "Akun"'],
  ['Enter', 'heading "Akun"'],
  ['Tab', 'button "Bahasa Indonesia"'],
  ['Tab', 'button "English"'],
  ['Tab', 'button "Ikut perangkat"'],
  ['Tab', 'button "Terang"'],
  ['Tab', 'button "Gelap"'],
  ['Tab', 'button "Simpan permanen di perangkat ini"'],
  ['Tab', 'link "Templat mingguan"'],
  ['Tab', 'link "Laporan"'],
  ['Tab', 'link "Umpan balik"'],
  ['Tab', 'link "Keamanan"'],
  ['Tab', 'link "Siapa yang melihat data saya"'],
  ['Tab', 'link "Data pribadi"'],
  ['Tab', 'link "Cuti dan dinas"'],
  ['Tab', 'link "Atasan saya"'],
  ['Tab', 'link "Catatan tindakan"'],
  ['Tab', 'link "Perangkat hilang"'],
  ['Tab', 'button "Unduh data saya (JSON)"'],
  ['Tab', 'text'],
  ['Tab', 'button "Keluar"'],
  ['Enter', 'heading "Keluar"'],
  ['Tab', 'button "Tutup"'],
  ['Tab', 'button "Batal"'],
  ['Tab', 'button "Keluar"'],
  ['Enter', 'heading "Masuk ke Jejak"'],
]

/** From the heading of the own day into the queue, with one day in it. */
export const toQueue: Step[] = [
  ['Shift+Tab', 'button "Semua terkirim"'],
  ['Shift+Tab', 'link "Akun"'],
  ['Shift+Tab', 'link "Kotak masuk"'],
  ['Shift+Tab', 'link "Tinjau 1 menunggu keputusan Anda"'],
  ['Enter', 'heading "Tinjau"'],
  ['Tab', 'button "Pintasan papan ketik"'],
  ['Tab', 'link "Menunggu keputusan"'],
  ['Tab', 'link "Sudah diputuskan"'],
  ['Tab', 'link "SKP tim"'],
  ['Tab', 'link "Matriks"'],
  ['Tab', 'link "Penilaian"'],
  ['Tab', 'link "Tim"'],
  ['Tab', 'text'],
  ['Tab', /^button "Sari/],
]

/** From the row into its day: the entry is read and approved, and what tells of it can take it back. */
export const approve: Step[] = [
  ['Enter', /^article "Kegiatan Sari .+, 07\.30 sampai 10\.00"/],
  ['Tab', /^'?button "Setujui ?: Menyusun rancangan aplikasi perizinan"/],
  ['Enter', 'paragraph'],
  ['Tab', 'button "Urungkan"'],
]
