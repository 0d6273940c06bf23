import { team as en } from '@jejak/shared/i18n/en/team'
import { team as id } from '@jejak/shared/i18n/id/team'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }
export type TeamKey = keyof typeof id

/** What the page of a team says: a catalogue that comes with it. */
export const m = (key: TeamKey, params?: Params): string => TEXTS[locale.value](key, params)
