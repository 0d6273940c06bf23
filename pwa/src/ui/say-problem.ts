import type { Problem } from '@jejak/shared/entry/problems'
import { formatDuration } from '@jejak/shared/i18n/text'
import { locale, problemText } from '../i18n.ts'

type Said = { readonly code: string; readonly params?: Problem['params'] | undefined }

/** What a rule found, as people say it: it counts minutes and writes times as data; people read hours, and times as their language has them. */
export const sayProblem = ({ code, params = {} }: Said): string =>
  problemText(`entry.${code}`, toSpoken(params))

function toSpoken(
  params: NonNullable<Problem['params']>,
): Readonly<Record<string, string | number>> {
  const spoken = Object.entries(params).map(([name, value]): [string, string | number] => {
    if (name === 'minutes') return [name, formatDuration(Number(value), locale.value)]
    const isTime = typeof value === 'string' && /^\d\d:\d\d$/.test(value)
    return [name, isTime && locale.value === 'id' ? value.replace(':', '.') : value]
  })
  return Object.fromEntries(spoken)
}
