import { review as en } from '@jejak/shared/i18n/en/review'
import { review as id } from '@jejak/shared/i18n/id/review'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }
export type ReviewKey = keyof typeof id

/** What the pages of a supervisor say: a catalogue that comes with them. */
export const r = (key: ReviewKey, params?: Params): string => TEXTS[locale.value](key, params)

export const isReviewKey = (key: string): key is ReviewKey => key in id
