import type { Letter } from './letter.ts'
import { oddLetters } from './odd-letters.ts'

const subjects = [
  ['Undangan rapat penyusunan rencana kerja', 'Surat Undangan', '000.7'],
  ['Nota dinas permintaan alat tulis kantor', 'Nota Dinas', '000.2'],
  ['Surat tugas bimbingan teknis pengelola kinerja', 'Surat Tugas', '800.1.11'],
  ['Laporan realisasi anggaran bulanan', 'Laporan', '900.1'],
  ['Telaahan staf penataan jabatan pelaksana', 'Telaahan Staf', '800.1.2'],
  ['Pengantar berkas kenaikan pangkat', 'Surat Pengantar', '800.1.3'],
] as const

const offices = ['Bagian Umum', 'Dinas Komunikasi dan Informatika', 'BKPSDMD', 'Bappeda'] as const

/**
 * Sixty invented letters: the odd ones first, then plain ones. From `k21` on the number is temporary,
 * as that of an outgoing letter is until it is signed.
 */
export const letters: readonly Letter[] = [
  ...oddLetters,
  ...Array.from({ length: 60 - oddLetters.length }, (_, index) =>
    plainLetter(index + oddLetters.length + 1),
  ),
]

function plainLetter(n: number): Letter {
  const [subject, jenis, code] = subjects[n % subjects.length] ?? subjects[0]
  const temporary = n > 20
  return {
    id: `k${String(n).padStart(2, '0')}`,
    nomor: temporary ? `${code}/TEMP/BKPSDMD/2026` : `${code}/${100 + n}/BKPSDMD/2026`,
    tanggal: `2026-01-${String(10 + (n % 19)).padStart(2, '0')}`,
    hal: `${subject} tahap ${n}`,
    jenis,
    sifat: n % 5 === 0 ? 'Penting' : 'Biasa',
    urgensi: n % 7 === 0 ? 'Segera' : 'Biasa',
    klasifikasi: `${code} ${subject.split(' ')[0]}`,
    asal: offices[n % offices.length] ?? offices[0],
  }
}
