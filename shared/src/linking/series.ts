import { wordsOf } from '../match/words.ts'

/**
 * What a text is called without the details that tell one of a series from the next: month, year, number. "Laporan
 * bulan Januari" and "Laporan bulan Februari" are one series. Empty when nothing but details is left.
 */
export const seriesOf = (text: string): string =>
  wordsOf(text)
    .filter(({ isDetail }) => !isDetail)
    .map(({ stem }) => stem)
    .join(' ')
