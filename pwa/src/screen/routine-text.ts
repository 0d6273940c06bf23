import { routine as en } from '@jejak/shared/i18n/en/routine'
import { routine as id } from '@jejak/shared/i18n/id/routine'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

export type RoutineKey = keyof typeof id

/** Sentences of what is loaded after the first page: a catalogue of their own, so that the first load does not carry them. */
export const r = (key: RoutineKey, params?: Params): string =>
  createText<RoutineKey>(locale.value === 'en' ? en : id, locale.value)(key, params)
