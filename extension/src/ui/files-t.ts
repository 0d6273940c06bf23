import { files as en } from '@jejak/shared/i18n/en/files'
import { files as id } from '@jejak/shared/i18n/id/files'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { settings } from './app-state.ts'

export type FilesKey = keyof typeof id

/** Sentences about evidence files: a catalogue of its own, so that a day without one does not carry it. */
export const f = (key: FilesKey, params?: Params): string => {
  const { locale } = settings.value
  return createText<FilesKey>(locale === 'en' ? en : id, locale)(key, params)
}
