import { planParts as en } from '@jejak/shared/i18n/en/plan-parts'
import { planParts as id } from '@jejak/shared/i18n/id/plan-parts'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** Sentences about weights, lintasan, perilaku and lampiran: a catalogue that comes with these parts. */
export const p = (key: keyof typeof id, params?: Params): string => TEXTS[locale.value](key, params)
