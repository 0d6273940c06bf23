import type { Refused } from '../data/entries.ts'
import { problemText, t } from '../i18n.ts'
import { fieldText } from '../screen/failure-text.ts'
import type { RejectedRow } from '../storage/rows.ts'

export const refusedText = (refused: Refused): string => t(`refused.${refused.code}`)

/** Why something lies in the tray, in a sentence. */
export function trayText({ code, because, field = '' }: RejectedRow): string {
  if (because) return problemText(`limit.${because}`)
  if (code === 'unreadable' && field === '') return problemText('http.invalid')
  if (code === 'unreadable' || code === 'too-large') {
    return problemText(`tray.${code}`, { field: fieldText(field) })
  }
  return problemText(`sync.${code}`, { status: t('rejected.otherStatus') })
}
