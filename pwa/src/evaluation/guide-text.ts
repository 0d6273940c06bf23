import type { Nilai } from '@jejak/shared/evaluation/perilaku'
import { guides as en } from '@jejak/shared/i18n/en/guides'
import { guides as id } from '@jejak/shared/i18n/id/guides'
import { createText } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** What a value of BerAKHLAK asks of whoever works: a catalogue that comes where they are read one by one. */
export const guideText = (nilai: Nilai): string => TEXTS[locale.value](nilai)
