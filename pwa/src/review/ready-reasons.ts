import type { Reason } from './reasons.ts'
import { r, type ReviewKey } from './t.ts'

/** What is often wrong, and with which remarks it goes together. */
const READY: readonly { readonly key: ReviewKey; readonly codes: readonly string[] }[] = [
  { key: 'return.phrase.evidence', codes: ['no-evidence', 'bad-link', 'missing-file'] },
  { key: 'return.phrase.plan', codes: ['no-plan', 'outside-period', 'outside-term'] },
  { key: 'return.phrase.vague', codes: ['vague-opener', 'duplicate-text', 'empty-text'] },
  {
    key: 'return.phrase.time',
    codes: [
      'end-before-start',
      'future-end',
      'gap-before',
      'outside-hours',
      'overfull-day',
      'overlap',
      'too-long',
      'too-short',
    ],
  },
  { key: 'return.phrase.quantity', codes: [] },
]

export const readyReasons = (): readonly Reason[] =>
  READY.map(({ key, codes }) => ({ text: r(key), codes: [...codes] }))
