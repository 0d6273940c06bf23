import { isWeakOpener } from '../weak-opener.ts'
import type { Rule } from '../problems.ts'

/** "Membantu …", "Kegiatan …", "standby": a sentence begins with an operational verb. */
export const vagueOpener: Rule = (entry) =>
  entry.text.trim() !== '' && isWeakOpener(entry.text)
    ? [{ code: 'vague-opener', level: 'warn' }]
    : []
