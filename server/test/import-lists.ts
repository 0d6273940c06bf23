/** A small agency as its lists have it. */
export const UNOR = `kode_unor;nama_unor;kode_unor_induk
U1;Dinas Perpustakaan;
U2;Bidang Layanan;U1
`
export const POSTS = `kode_jabatan;nama_jabatan;kode_unor;kode_jabatan_atasan
J1;Kepala Dinas;U1;
J2;Kepala Bidang;U2;J1
J3;Pustakawan;U2;J2
`
export const PEOPLE = `nip;nama
198001012005011001;Rahmat, S.Sos., M.Si.
198502022010012002;Siti Aminah
199003032015031003;Joko
`
export const TERMS = `nip;kode_jabatan;jenis;mulai;selesai;nomor_sk
198001012005011001;J1;definitif;01/02/2024;;821/1
198502022010012002;J2;definitif;1 Maret 2024;;821/2
199003032015031003;J3;;15/03/2024;;821/3
198502022010012002;J1;Plh.;02/11/2026;30/11/2026;800/9
`
export const FILES = {
  'unor.csv': UNOR,
  'jabatan.csv': POSTS,
  'pegawai.csv': PEOPLE,
  'tugas.csv': TERMS,
}
