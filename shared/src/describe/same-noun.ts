import { documentKind } from './document-kind.ts'
import { words } from './phrase.ts'

/** Words before the noun of a title: they tell its state ("Draf Paparan …", "Final Form …"). */
const STATE = '(?:(?:draft|draf|konsep|final|fix|revisi|salinan|copy of|template|contoh) )*'

const MEETING =
  'rapat|rakor|rakornas|rakorda|ratas|meeting|briefing|pertemuan|audiensi|webinar|seminar|sosialisasi|bimtek|bimbingan teknis|pelatihan|diklat|workshop|lokakarya|fgd|diskusi|zoom meeting|konsinyering|expose|ekspose|pembinaan|asistensi|entry meeting|exit meeting|konferensi|sidang|musrenbang'

/** By the noun of a sentence, what titles call the same thing. */
const SAME: Readonly<Record<string, RegExp>> = {
  'bahan paparan': headed('bahan paparan|paparan|bahan tayang|presentasi|slide|materi paparan'),
  'lembar kerja': headed('lembar kerja|kertas kerja|spreadsheet|sheet'),
  'data pada lembar kerja': headed('data|database'),
  formulir: headed('formulir|form|kuesioner|angket|survei'),
  desain: headed('desain|design'),
  'bahan publikasi': headed('bahan publikasi|publikasi'),
  berkas: headed('berkas|file'),
  folder: headed('folder'),
  dokumen: headed('dokumen'),
  'rapat daring': headed(MEETING),
  rapat: headed(MEETING),
}

function headed(nouns: string): RegExp {
  return new RegExp(`^${STATE}(?:${nouns})(?![\\p{L}\\d])`, 'iu')
}

/** True for a title that says the noun itself: "Paparan Evaluasi" needs no "bahan paparan" in front. */
export const saysNoun = (noun: string, title: string): boolean => SAME[noun]?.test(title) ?? false

/** Nouns that say no more than that there is something: any kind that the title names says more. */
const VAGUE = new Set(['dokumen', 'berkas'])

/**
 * Verb, noun and title, with the noun said once: "Menyusun Paparan Evaluasi", "Menyusun bahan paparan Evaluasi".
 * @param lead verb and noun, as the sentence has them for a title that names no kind
 */
export function withTitle(lead: string, noun: string, title: string): string {
  const isCalled = VAGUE.has(noun) && /^\p{Lu}/u.test(title) && documentKind(title) !== undefined
  if (!isCalled && !saysNoun(noun, title)) return words(lead, title)
  return words(lead.endsWith(` ${noun}`) ? lead.slice(0, -noun.length - 1) : lead, title)
}
