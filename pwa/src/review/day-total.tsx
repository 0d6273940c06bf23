import { formatDuration } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import type { PersonDay } from './person-days.ts'
import { r } from './t.ts'

/** `7 jam 15 menit dari 7 jam 30 menit`. */
export const DayTotal = ({ filled, expected }: PersonDay['dayTotal']) => (
  <>
    {expected === 0
      ? r('review.dayOff', { filled: formatDuration(filled, locale.value) })
      : r('review.dayTotal', {
          filled: formatDuration(filled, locale.value),
          expected: formatDuration(expected, locale.value),
        })}
  </>
)
