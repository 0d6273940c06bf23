import { dayAt, formatMinute, isDay, minuteAt, type MinuteOfDay } from '@jejak/shared/calendar/day'
import { csvLine, type Cell } from '../../report/files/cell.ts'
import type { Row } from './dataset.ts'

/** Columns that hold an instant; a spreadsheet shows them by the person's clock. */
const INSTANT = /(?:^|_)at$/
/** Minutes of a day. */
const MINUTE = /^(?:start|end)_minute$|^break_(?:start|end)$/

/** Column heads as a person reads them; what is not here keeps the name it has in the JSON. */
const HEADS: Readonly<Record<string, string>> = {
  acting_as: 'bertindak sebagai',
  act: 'tindakan',
  at: 'waktu',
  answer: 'tanggapan',
  answered_at: 'dijawab',
  answered_by_name: 'dijawab oleh',
  approved: 'disetujui (menit)',
  comment: 'komentar',
  content: 'isi',
  created_at: 'dibuat',
  day: 'tanggal',
  decision: 'keputusan',
  decided_by_name: 'diputuskan oleh',
  deskripsi: 'rencana aksi',
  end_minute: 'selesai',
  evidence: 'bukti',
  expected: 'kewajiban (menit)',
  filled: 'terisi (menit)',
  first_at: 'pertama',
  from_day: 'dari tanggal',
  giver_id_name: 'pemberi',
  kind: 'jenis',
  last_at: 'terakhir',
  late: 'terlambat',
  letter: 'nomor surat',
  link: 'tautan',
  means: 'cara',
  name: 'nama',
  nip: 'NIP',
  outcome: 'hasil',
  person_id_name: 'oleh',
  quantity: 'kuantitas',
  question: 'pertanyaan',
  reason: 'alasan',
  returned: 'dikembalikan (menit)',
  start_minute: 'mulai',
  state: 'keadaan',
  status: 'status',
  submitted_at: 'diajukan',
  system: 'sistem',
  browser: 'peramban',
  text: 'uraian',
  times: 'berapa kali',
  to_day: 'sampai tanggal',
  unit: 'satuan',
  version: 'versi',
  viewer_id_name: 'yang melihat',
  waiting: 'menunggu (menit)',
  year: 'tahun',
}

export const csvHead = (columns: readonly string[]): string =>
  csvLine(columns.map((name) => ({ text: HEADS[name] ?? name })))

export const csvRow = (columns: readonly string[], row: Row, zone: number): string =>
  csvLine(columns.map((name) => cellOf(name, row[name], zone)))

function cellOf(name: string, value: unknown, zone: number): Cell {
  if (value === null || value === undefined) return { text: '' }
  if (typeof value === 'number') {
    if (INSTANT.test(name)) return { text: momentOf(value, zone) }
    if (MINUTE.test(name)) return { minute: value as MinuteOfDay }
    return { number: value }
  }
  if (typeof value !== 'string') return { text: JSON.stringify(value) }
  if (isDay(value)) return { day: value }
  return name === 'nip' ? { nip: value } : { text: value }
}

export const momentOf = (at: number, zone: number): string =>
  `${dayAt(at, zone)} pukul ${formatMinute(minuteAt(at, zone))}`

export type Listed = { readonly file: string; readonly title: string; readonly rows: number }

/** The page to begin with: what the copy holds, and where. */
export function indexPage(
  about: { readonly name: string; readonly instansi: string; readonly made: string },
  listed: readonly Listed[],
  files: readonly string[],
): string {
  const lines = listed.map(
    ({ file, title, rows }) =>
      `<tr><th scope="row">${safe(title)}</th><td>${rows}</td><td><a href="csv/${file}.csv">CSV</a></td><td><a href="json/${file}.json">JSON</a></td></tr>`,
  )
  const evidence = files.map((name) => `<li><a href="berkas/${name}">${name}</a></li>`)
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Data saya di Jejak</title><style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #999;padding:.4rem;text-align:left}</style></head>
<body><h1>Data saya di Jejak</h1>
<p>${safe(about.name)} · ${safe(about.instansi)}<br>Dibuat ${about.made}</p>
<p>Salinan ini berisi semua data tentang Anda di server Jejak, termasuk siapa yang melihatnya, riwayat masuk, dan keputusan atas pekerjaan Anda. Kata sandi dan kunci akun tidak ikut. Buka berkas CSV dengan aplikasi lembar kerja; JSON untuk dipindahkan ke aplikasi lain.</p>
<table><thead><tr><th>Data</th><th>Baris</th><th colspan="2">Berkas</th></tr></thead><tbody>
${lines.join('\n')}
</tbody></table>
<h2>Berkas bukti</h2>${evidence.length === 0 ? '<p>Tidak ada.</p>' : `<ul>${evidence.join('\n')}</ul>`}
</body></html>
`
}

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const safe = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => MARKS[mark] ?? mark)
