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

/** From the heading of an empty day into the form of a new entry. */
export const toForm: Step[] = [
  ['Tab', 'link "Hari sebelumnya"'],
  ['Tab', 'textbox "Pilih tanggal"'],
  ['Tab', 'textbox "Pilih tanggal"'],
  ['Tab', 'textbox "Pilih tanggal"'],
  ['Tab', 'textbox "Pilih tanggal"'],
  ['Tab', 'link "Hari berikutnya"'],
  ['Tab', 'textbox "Catat cepat"'],
  ['Tab', 'button "Seperti kemarin"'],
  ['Tab', 'link "Templat"'],
  ['Tab', 'button "Tambah kegiatan"'],
  ['Enter', 'textbox "Mulai"'],
]

/** An entry written and linked; saving gives the focus to what can be done with it next. */
export const writeEntry = (text: string): Step[] => [
  // A field for a time is four stops: hours, minutes, half of the day and the picker.
  ['Tab', 'textbox "Mulai"'],
  ['Tab', 'textbox "Mulai"'],
  ['Tab', 'textbox "Mulai"'],
  ['Tab', 'textbox "Selesai"'],
  ['Tab', 'textbox "Selesai"'],
  ['Tab', 'textbox "Selesai"'],
  ['Tab', 'textbox "Selesai"'],
  ['Tab', 'textbox "Apa yang dikerjakan"'],
  [`“${text}”`, 'textbox "Apa yang dikerjakan"'],
  ['Escape', 'button "Lanjutkan isian"'],
  ['Escape', 'textbox "Apa yang dikerjakan"'],
  ['Tab', /^'?radio/],
  ['Space', 'textbox "Kuantitas"'],
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
  ['Enter', 'button "Ajukan"'],
]

/** From the new entry: it is looked at, submitted, and can be taken back. */
export const submitEntry: Step[] = [
  ['Enter', 'heading "Ajukan kegiatan"'],
  ['Tab', 'button "Tutup"'],
  ['Tab', /^checkbox/],
  ['Tab', 'button "Tinjau lagi"'],
  ['Tab', 'button "Ajukan 1 kegiatan"'],
  ['Enter', 'button "Tarik kembali"'],
]

/** From the entry back to the navigation, and out by the account. */
export const signOut: Step[] = [
  ['Shift+Tab', 'button "Tambah kegiatan"'],
  ['Shift+Tab', 'link "Templat"'],
  ['Shift+Tab', 'button "Seperti kemarin"'],
  ['Shift+Tab', 'textbox "Catat cepat"'],
  ['Shift+Tab', 'link "Isi ke e-Kinerja"'],
  ['Shift+Tab', 'link "Hari berikutnya"'],
  ['Shift+Tab', 'textbox "Pilih tanggal"'],
  ['Shift+Tab', 'textbox "Pilih tanggal"'],
  ['Shift+Tab', 'textbox "Pilih tanggal"'],
  ['Shift+Tab', 'textbox "Pilih tanggal"'],
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
  ['Tab', 'link "Keamanan"'],
  ['Tab', 'button "Unduh data saya (JSON)"'],
  ['Tab', 'text'],
  ['Tab', 'button "Keluar"'],
  ['Enter', 'heading "Keluar"'],
  ['Tab', 'button "Tutup"'],
  ['Tab', 'button "Batal"'],
  ['Tab', 'button "Keluar"'],
  ['Enter', 'heading "Masuk ke Jejak"'],
]

/** From the heading of the own day to the queue; what was decided can be taken back where it was decided. */
export const approve: Step[] = [
  ['Shift+Tab', 'button "Semua terkirim"'],
  ['Shift+Tab', 'link "Akun"'],
  ['Shift+Tab', 'link "Kotak masuk"'],
  ['Shift+Tab', 'link "Tinjau"'],
  ['Enter', 'heading "Tinjau"'],
  ['Tab', 'button "Pintasan papan ketik"'],
  ['Tab', 'link "Menunggu keputusan"'],
  ['Tab', 'link "Tim"'],
  ['Tab', 'checkbox "Pilih kegiatan ini"'],
  ['Tab', 'button "Setujui"'],
  ['Enter', 'button "Urungkan"'],
  // The toast that tells of it takes it back as well, from wherever the focus is.
  ['Control+z', 'button "Setujui"'],
  ['Enter', 'button "Urungkan"'],
]
