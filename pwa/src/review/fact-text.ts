import { formatDuration } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import type { Fact } from './facts.ts'
import { isReviewKey, r } from './t.ts'

/** A fact of a day in a few words: `2 tanpa bukti`, `jeda 1 jam 30 menit`. A code of a newer server is counted as another one. */
export function factText({ code, n, minutes }: Fact): string {
  const key = `fact.${code}`
  return r(isReviewKey(key) ? key : 'fact.other', {
    n,
    duration: formatDuration(minutes, locale.value),
  })
}

/** What the facts of a code are called where one chooses among them. */
export function kindText(code: string): string {
  const key = `kind.${code}`
  return r(isReviewKey(key) ? key : 'kind.other')
}
