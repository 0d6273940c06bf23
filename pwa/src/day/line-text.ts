import { line as en } from '@jejak/shared/i18n/en/line'
import { line as id } from '@jejak/shared/i18n/id/line'
import { createText, formatDuration, formatTime, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import type { Span } from '../time-line/span.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }
export type LineKey = keyof typeof id

/** What is said on the time line: a catalogue that comes with what can be done there. */
export const l = (key: LineKey, params?: Params): string => TEXTS[locale.value](key, params)

/** Times as parameters of a sentence. */
export const timesOf = ({ start, end }: Span) => ({
  from: formatTime(start, locale.value),
  to: formatTime(end, locale.value),
  duration: formatDuration(end - start, locale.value),
})
