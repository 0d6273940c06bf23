import { stem } from './stem.ts'
import type { Vocabulary, Written } from './vocabulary/vocabulary.ts'
import type { Word } from './words.ts'
import { wordsOf } from './words.ts'

/** One word of a text, or two that only mean something together, with every row and field it may belong to. */
export type Token = {
  readonly stem: string
  /** For display: the word as written in the text. */
  readonly word: string
  /** Weight as evidence: 1 for the subject of a task, less for its form (surat, laporan) or its verb. */
  readonly weight: number
  /** Found in many plans: a tie-breaker, never a reason. */
  readonly isCommon: boolean
  readonly isCapital: boolean
  /** What the abbreviation stands for: stems, a list for each meaning. */
  readonly meanings: readonly (readonly string[])[]
  /** The same written out, where it is an abbreviation proper. */
  readonly letters: readonly Written[]
  /** The work it is a paper, a step or an object of. */
  readonly kinds: readonly Written[]
  readonly rows: ReadonlySet<number>
  readonly fields: ReadonlySet<number>
  readonly isOutside: boolean
}

const stems = (text: string) =>
  new Set(text.split(/\s+/).map((term) => term.split('_').map(stem).join('_')))

/** Verbs and nouns found in every plan: they describe how, not what. */
const COMMON = stems(
  `menyusun melaksanakan melakukan membuat mengikuti mengelola menelaah memperbarui mengolah
  memproses menyiapkan terlaksananya tersusunnya tersedianya meningkatnya terwujudnya terkelolanya
  tertibnya terpenuhinya terselenggaranya jumlah persentase dokumen kegiatan pelaksanaan penyusunan
  pengelolaan hasil bahan kerja data lembar dinas daerah kabupaten kota provinsi instansi pemerintah
  tugas bidang sub bagian seksi unit nasional konsep draf draft daring elektronik kantor kualitas
  menyelenggarakan menyampaikan menghadiri mengunggah membuka meninjau menyempurnakan memutakhirkan
  menginput mencatat mengirim menerima membahas pembahasan triwulan semester berkala terkait tepat waktu tersedia`,
)

/** Forms that any work can take: weaker evidence than the subject of the work. */
const FORMS = stems(
  `surat naskah rapat koordinasi undangan laporan berkas usulan permohonan rekap rekapitulasi nota
  notula evaluasi daftar bulanan tahunan triwulanan tim pegawai administrasi teknis paparan jadwal
  formulir akta buku kartu sertifikat sertipikat proposal foto verifikasi layanan pelayanan program instrumen masuk keluar persiapan tindak lanjut pemeliharaan terpeliharanya rumah_sakit puskesmas sekolah kecamatan kelurahan kampus kompetensi sekretaris bupati wakil camat lurah gubernur asisten berita_acara daftar_hadir`,
)

const COMMON_WEIGHT = 0.3
const FORM_WEIGHT = 0.65
const CLASSIFICATION_WEIGHT = 0.5
/** How the product itself begins a sentence about a file: it is no evidence of what the file is about. */
const OPENER =
  /^\s*(?:(?:menyusun|memperbarui|menelaah|menyempurnakan|mengunggah|mengisi)(?: dan menata)?|mengolah data pada|memberikan catatan\/koreksi pada)\s+(?:dokumen|lembar kerja|bahan paparan|formulir|berkas)(?: pada folder)?\b/i
/** A sentence without how the product begins one about a file; whole where nothing would be left. */
export function withoutOpener(text: string): string {
  const rest = text.replace(OPENER, '')
  return /\p{L}{3}/u.test(rest) ? rest : text
}
/** "Air minum" is another thing than "air": a part says less than the whole. */
const IN_COMPOUND = 0.6
/**
 * A letter that is read is about what comes after "perihal", a meeting that is attended about what it is
 * called; one that is signed, sent or held is an act as well.
 */
const IS_READ = /^\s*menelaah\b.*?\bperihal\b/i
const BEFORE_SUBJECT = 0.6
const FORM_BESIDE_SUBJECT = 0.25
const ATTENDED = /^\s*(?:mengikuti|menghadiri)\s+(?:undangan\s+)?rapat(?:\s+daring)?\b/i
/** With a capital it is the first word of what the meeting is called. */
const IN_NAME = /Rapat$/

/** What something was done for tells less than what was done: "buku nikah, untuk syarat daftar haji". */
const WHY =
  /\s(?:untuk|utk|guna|supaya|spy|agar|biar|karena|krn|dikarenakan|sebab|sebagai syarat|sbg)\s/i
const FOR_A_REASON = 0.5

function withoutWhy(text: string): { readonly told: string; readonly why: string } {
  const at = text.search(WHY)
  return at < 0 ? { told: text, why: '' } : { told: text.slice(0, at), why: text.slice(at) }
}

/** The tokens of a text: each stem once, with its greatest weight. */
export function tokens(text: string, vocabulary: Vocabulary): readonly Token[] {
  const found = new Map<string, Token>()
  const add = (token: Token) => {
    const known = found.get(token.stem)
    if (!known || known.weight < token.weight) found.set(token.stem, token)
  }
  const { before, subject } = partsOf(text)
  if (subject !== '') {
    for (const token of ofPart(before, vocabulary)) {
      add({ ...token, weight: token.weight * besideSubject(token.stem) })
    }
  }
  const { told, why } = withoutWhy(subject === '' ? before : subject)
  const main = ofPart(told, vocabulary)
  for (const token of main) add(token)
  const isTold = main.some(({ stem, isCommon }) => !isCommon && weightOf(stem) === 1)
  for (const token of ofPart(why, vocabulary)) {
    add(isTold ? { ...token, weight: token.weight * FOR_A_REASON } : token)
  }
  for (const token of ofClassification(text, vocabulary)) add(token)
  return [...found.values()]
}

const besideSubject = (stem: string) => (FORMS.has(stem) ? FORM_BESIDE_SUBJECT : BEFORE_SUBJECT)

/** What a letter or a meeting is about, where it was only read or attended, and the words before that. */
function partsOf(text: string): { readonly before: string; readonly subject: string } {
  const told = withoutOpener(text)
  const lead = (IS_READ.exec(told) ?? ATTENDED.exec(told))?.[0] ?? ''
  const end = lead.replace(IN_NAME, '').length
  const subject = told.slice(end)
  if (end === 0 || !/\p{L}{3}/u.test(subject)) return { before: told, subject: '' }
  return { before: told.slice(0, end), subject }
}

function ofPart(text: string, vocabulary: Vocabulary): readonly Token[] {
  const words = wordsOf(text)
  const plain = words.filter(({ isDetail }) => !isDetail)
  const compounds = [2, 3].flatMap((length) => compoundsOf(plain, length, vocabulary))
  const inCompound = new Set(compounds.flatMap((token) => token.stem.split('_')))
  const inForm = new Set(
    compounds.filter(({ stem }) => FORMS.has(stem)).flatMap((token) => token.stem.split('_')),
  )
  const single = words.flatMap((word) => {
    const token = ofWord(word, vocabulary)
    if (inForm.has(token.stem)) return []
    return inCompound.has(token.stem) ? { ...token, weight: token.weight * IN_COMPOUND } : token
  })
  return [...single, ...compounds]
}

/** Weight of a word by itself, independent of its position: 1 for the subject of a task. */
export const weightOf = (stem: string) =>
  COMMON.has(stem) ? COMMON_WEIGHT : FORMS.has(stem) ? FORM_WEIGHT : 1

function ofWord({ word, stem: key, isCapital, isDetail }: Word, vocabulary: Vocabulary): Token {
  const isCommon = isDetail || COMMON.has(key)
  return {
    stem: key,
    word,
    weight: isDetail ? COMMON_WEIGHT : weightOf(key),
    isCommon,
    isCapital,
    meanings: vocabulary.meaningsOf(word),
    letters: vocabulary.lettersOf(word),
    kinds: vocabulary.kindsOf(key),
    ...vocabulary.knownOf(key),
    isOutside: vocabulary.isOutside(key),
  }
}

/** Neighbours that mean something together: "kartu keluarga", "rekening koran". */
function compoundsOf(
  words: readonly Word[],
  length: number,
  vocabulary: Vocabulary,
): readonly Token[] {
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + length)
    const key = run.map((word) => word.stem).join('_')
    const isOutside = vocabulary.isOutside(key)
    const known = vocabulary.knownOf(key)
    const kinds = vocabulary.kindsOf(key)
    const isKnown = known.rows.size + kinds.length > 0 || isOutside || FORMS.has(key)
    if (run.length < length || !isKnown) return []
    return {
      stem: key,
      word: run.map(({ word }) => word).join(' '),
      weight: weightOf(key),
      isCommon: false,
      isCapital: false,
      meanings: [],
      letters: [],
      kinds,
      ...known,
      isOutside,
    }
  })
}

/** A letter's number begins with its archive classification, which names its subject. */
function ofClassification(text: string, vocabulary: Vocabulary): readonly Token[] {
  const code = /\bnomor\s+(\d{3})(?=[./])/i.exec(text)?.[1]
  const meaning = code === undefined ? undefined : vocabulary.classOf(code)
  if (code === undefined || meaning === undefined) return []
  return wordsOf(meaning).map((word) => ({
    ...ofWord(word, vocabulary),
    weight: CLASSIFICATION_WEIGHT,
    word: code,
  }))
}
