import { problemText, t } from '../i18n.ts'
import type { CallFailure } from '../sync/http.ts'

/** Why a call brought nothing, in a sentence. */
export const failureText = (failure: CallFailure): string =>
  failure.code === 'offline'
    ? t('offline.call')
    : problemText(`http.${failure.code}`, { seconds: failure.retryAfterSeconds ?? 60 })
