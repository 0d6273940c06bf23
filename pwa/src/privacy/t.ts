import { privacyContract } from '@jejak/shared/api/routes/privacy'
import type { RowRequest, RowResponse } from '@jejak/shared/api/contract'
import { dayAt, minuteAt } from '@jejak/shared/calendar/day'
import { privacy as en } from '@jejak/shared/i18n/en/privacy'
import { privacy as id } from '@jejak/shared/i18n/id/privacy'
import { createText, formatDay, formatTime, type Params } from '@jejak/shared/i18n/text'
import type { Result } from '@jejak/shared/result'
import { locale } from '../i18n.ts'
import { callRow, type CallFailure } from '../sync/http.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** Sentences of the pages about one's data, which come with them. */
export const p = (key: keyof typeof id, params?: Params): string => TEXTS[locale.value](key, params)

/** Day and time of an instant, by the clock of a zone. */
export const momentText = (at: number, zone: number): string =>
  p('when.once', {
    day: formatDay(dayAt(at, zone), locale.value, 'medium'),
    time: formatTime(minuteAt(at, zone), locale.value),
  })

type Rows = typeof privacyContract

/** Calls a route of privacy. */
export const callPrivacy = <Name extends keyof Rows>(
  name: Name,
  input: RowRequest<Rows[Name]>,
): Promise<Result<RowResponse<Rows[Name]>, CallFailure>> => callRow(privacyContract[name], input)
