import { formatTime } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import type { Span } from '../time-line/span.ts'

/** `08.00–09.30`. */
export const spanOnScreen = ({ start, end }: Span): string =>
  `${formatTime(start, locale.value)}–${formatTime(end, locale.value)}`
