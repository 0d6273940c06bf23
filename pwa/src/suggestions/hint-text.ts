import { extensionHint as en } from '@jejak/shared/i18n/en/extension-hint'
import { extensionHint as id } from '@jejak/shared/i18n/id/extension-hint'
import { createText } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** How the extension is installed: a catalogue that comes with the hint. */
export const hintText = (key: keyof typeof id): string => TEXTS[locale.value](key)
