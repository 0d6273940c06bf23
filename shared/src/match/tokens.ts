import { ABBREVIATIONS } from './abbreviations.ts'
import { CONCEPTS } from './concepts.ts'
import { stem } from './stem.ts'

export type Token = {
  /** For comparing. */
  readonly stem: string
  /** For showing: the word as it stood in the text. */
  readonly word: string
  /** 1 for the word itself, less for what an abbreviation or a concept adds. */
  readonly weight: number
  /** It stands in many plans: a tie-breaker, never a reason. */
  readonly isCommon: boolean
}

const STOP = new Set(
  `yang dan di ke dari pada untuk dengan atau atas oleh dalam sebagai secara serta tentang terhadap
  para ini itu adalah akan telah sudah agar guna bagi antara hingga sampai per tersebut dapat juga
  kepada melalui perihal hal nomor no tanggal tahun bulan hari minggu a n an se ada lain lainnya
  januari februari maret april mei juni juli agustus september oktober november desember
  i ii iii iv v vi tw triwulan semester the of and dll dsb dkk yth terkait mengenai`.split(/\s+/),
)

/** Verbs and nouns that stand in every plan: they tell how, not what. */
const COMMON = new Set(
  `menyusun melaksanakan melakukan membuat mengikuti mengelola menelaah memperbarui mengolah
  memproses menyiapkan terlaksananya tersusunnya tersedianya meningkatnya terwujudnya jumlah
  persentase dokumen kegiatan pelaksanaan penyusunan pengelolaan hasil bahan kerja data lembar
  dinas daerah kabupaten kota provinsi instansi pemerintah tugas bidang sub bagian seksi unit
  nasional konsep draf draft daring elektronik`
    .split(/\s+/)
    .map(stem),
)

const COMMON_WEIGHT = 0.35
const EXPANDED_WEIGHT = 0.7
const CONCEPT_WEIGHT = 0.4

const conceptsByStem = new Map<string, Set<number>>()
CONCEPTS.forEach((row, index) => {
  for (const word of row) {
    const key = stem(word)
    const found = conceptsByStem.get(key) ?? new Set<number>()
    conceptsByStem.set(key, found.add(index))
  }
})

/** Letters and digits in lower case, without stop words, bare numbers and single letters. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 1 && !STOP.has(word) && !/^\d+$/.test(word))
}

/** The tokens of a text: each stem once, with its greatest weight. */
export function tokens(text: string): readonly Token[] {
  const found = new Map<string, Token>()
  const add = (token: Token) => {
    const known = found.get(token.stem)
    if (!known || known.weight < token.weight) found.set(token.stem, token)
  }
  const addWord = (part: string, word: string, factor: number) => {
    const key = stem(part)
    const isCommon = COMMON.has(key)
    add({ stem: key, word, weight: (isCommon ? COMMON_WEIGHT : 1) * factor, isCommon })
  }
  for (const word of wordsOf(text)) {
    addWord(word, word, 1)
    for (const part of wordsOf(ABBREVIATIONS[word] ?? '')) addWord(part, word, EXPANDED_WEIGHT)
    for (const concept of conceptsByStem.get(stem(word)) ?? []) {
      add({ stem: `#${concept}`, word, weight: CONCEPT_WEIGHT, isCommon: false })
    }
  }
  return [...found.values()]
}
