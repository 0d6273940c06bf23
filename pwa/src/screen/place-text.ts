import { places as en } from '@jejak/shared/i18n/en/places'
import { places as id } from '@jejak/shared/i18n/id/places'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }
export type PlaceKey = keyof typeof id

/** The name of a page of the agency, on its tab and at its head; not in the first load. */
export const placeText = (key: PlaceKey, params?: Params): string =>
  TEXTS[locale.value](key, params)
