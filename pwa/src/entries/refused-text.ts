import type { Refused } from '../data/entries.ts'
import { t } from '../i18n.ts'

export const refusedText = (refused: Refused): string => t(`refused.${refused.code}`)
