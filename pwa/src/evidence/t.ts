import { files as en } from '@jejak/shared/i18n/en/files'
import { files as id } from '@jejak/shared/i18n/id/files'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

export type FilesKey = keyof typeof id

const text = { id: createText(id, 'id'), en: createText<FilesKey>(en, 'en') }

/** Sentences about evidence files: a catalogue of its own, because most days have none. */
export const f = (key: FilesKey, params?: Params): string => text[locale.value](key, params)
