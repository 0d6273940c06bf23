import { formatDuration } from '@jejak/shared/i18n/text'
import { isProblemKey, locale, problemText } from '../i18n.ts'
import type { Fact } from './facts.ts'
import { isReviewKey, r } from './t.ts'

/** A fact of a day in a few words: `2 tanpa bukti`, `jeda 1 jam 30 menit`. A rule without such words has its sentence. */
export function factText({ code, n, minutes }: Fact): string {
  const key = `fact.${code}`
  if (!isReviewKey(key) && isProblemKey(`entry.${code}`)) return problemText(`entry.${code}`)
  // A code of a newer server.
  return r(isReviewKey(key) ? key : 'fact.other', {
    n,
    duration: formatDuration(minutes, locale.value),
  })
}

/** What the facts of a code are called where one chooses among them. */
export function kindText(code: string): string {
  const key = `kind.${code}`
  if (!isReviewKey(key) && isProblemKey(`entry.${code}`)) return problemText(`entry.${code}`)
  return r(isReviewKey(key) ? key : 'kind.other')
}
