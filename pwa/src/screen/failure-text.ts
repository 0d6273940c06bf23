import { CONTENT_FIELDS } from '@jejak/shared/entry/entry'
import { problemText, t } from '../i18n.ts'
import type { CallFailure } from '../sync/http.ts'

/** Why a call brought nothing, in a sentence. */
export function failureText(failure: CallFailure): string {
  if (failure.code === 'offline') return t('offline.call')
  if (failure.field) {
    return problemText(`text.${failure.field.code}`, { field: fieldText(failure.field.path) })
  }
  if (failure.hint) return problemText(`hint.${failure.hint}`, {})
  return problemText(`http.${failure.code}`, { seconds: failure.retryAfterSeconds ?? 60 })
}

/** The name of a field as the screen says it, for its path in a request; the last part of the path when it has none. */
export function fieldText(path: string): string {
  const parts = path.split('.')
  const field = CONTENT_FIELDS.find((name) => parts.includes(name))
  if (field) return t(`field.${field}`)
  const last = parts.at(-1) ?? ''
  return isNamed(last) ? t(`field.${last}`) : last
}

const NAMED = ['comment', 'uraian', 'rhkAtasan', 'indikator', 'target', 'deskripsi'] as const
const isNamed = (name: string): name is (typeof NAMED)[number] =>
  (NAMED as readonly string[]).includes(name)
