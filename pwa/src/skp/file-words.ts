import { planFile as en } from '@jejak/shared/i18n/en/plan-file'
import { planFile as id } from '@jejak/shared/i18n/id/plan-file'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** Sentences about an SKP in a file: a catalogue that comes with its page. */
export const f = (key: keyof typeof id, params?: Params): string => TEXTS[locale.value](key, params)
