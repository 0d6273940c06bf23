/** A kind of document that a title can name. */
export type DocumentKind = { readonly name: string; readonly unit: string }

const kind = (name: string, unit: string): DocumentKind => ({ name, unit })

/** Longer names first: "surat keputusan" is a decree before it is a letter. */
const KINDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^(?:nota dinas|nodin)$/, kind('nota dinas', 'dokumen')],
  [/^(?:telaahan(?: staf)?|telaah staf)$/, kind('telaahan', 'dokumen')],
  [/^(?:surat keputusan|keputusan|sk|kepka|kepdis)$/, kind('SK', 'dokumen')],
  [/^(?:surat (?:perintah )?tugas|spt|st)$/, kind('surat tugas', 'surat')],
  [/^(?:surat undangan|undangan)$/, kind('undangan', 'surat')],
  [/^(?:surat edaran|surat|se)$/, kind('surat', 'surat')],
  [/^(?:laporan|lap|lhp|lkjip|lakip|lppd|laptah|lapkin)$/, kind('laporan', 'laporan')],
  [/^(?:notula|notulen|notulensi|risalah)$/, kind('notula', 'notula')],
  [/^(?:bahan paparan|paparan|bahan tayang|presentasi)$/, kind('paparan', 'dokumen')],
  [/^(?:rekapitulasi|rekap)$/, kind('rekap', 'data')],
  [/^(?:data|daftar|database|tabel)$/, kind('data', 'data')],
  [/^(?:rab|rencana anggaran biaya)$/, kind('RAB', 'dokumen')],
  [/^(?:kak|tor|kerangka acuan(?: kerja)?)$/, kind('KAK', 'dokumen')],
  [/^(?:berita acara|ba|bast)$/, kind('berita acara', 'dokumen')],
  [/^(?:sop|standar operasional)$/, kind('SOP', 'dokumen')],
  [/^(?:formulir|form|kuesioner|angket)$/, kind('formulir', 'formulir')],
  [
    /^(?:rka|dpa|renja|renstra|rkpd|rpjmd|iku|perjanjian kinerja|pk)$/,
    kind('perencanaan', 'dokumen'),
  ],
  [/^(?:modul|silabus|rpp|bahan ajar|materi)$/, kind('bahan ajar', 'dokumen')],
  [
    /^(?:proposal|naskah|kajian|analisis|rancangan|ranperda|raperbup|dokumen)$/,
    kind('dokumen', 'dokumen'),
  ],
]

/** Words before the name of the kind: they tell its state, not what it is. */
const LEAD = /^(?:draft|draf|konsep|final|fix|revisi|rev|salinan|copy|of|template|contoh|\d+)$/

/**
 * The kind that a title names at its head ("Draft Laporan Keuangan TW I" is a laporan, "Monitoring
 * laporan" is none).
 */
export function documentKind(title: string): DocumentKind | undefined {
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
  const first = words.findIndex((word) => !LEAD.test(word))
  if (first === -1) return undefined
  for (const length of [3, 2, 1]) {
    const head = words.slice(first, first + length).join(' ')
    const found = KINDS.find(([pattern]) => pattern.test(head))
    if (found) return found[1]
  }
  return undefined
}
