import type { Day, MinuteOfDay } from '../calendar/day.ts'
import { formatMinute } from '../calendar/day.ts'

export type Locale = 'id' | 'en'
export const LOCALES: readonly Locale[] = ['id', 'en']

export type Params = Readonly<Record<string, string | number>>
export type Translate<Key extends string> = (key: Key, params?: Params) => string

/**
 * The sentence for a key. Indonesian has no plural form; English writes `one entry | {n} entries`.
 * A parameter that is not given stays visible as `{name}`, so that a test or a reader notices. A number that is called
 * `minutes` or `seconds` is a length of time and is said with its units, so no sentence can tell "735 menit".
 */
export function createText<Key extends string>(
  catalog: Readonly<Record<Key, string>>,
  locale: Locale,
): Translate<Key> {
  const numbers = new Intl.NumberFormat(LANGUAGE[locale])
  return (key, params = {}) => {
    const [one, many] = catalog[key].split(' | ')
    const sentence = many !== undefined && params['n'] !== 1 ? many : (one ?? '')
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name]
      if (value === undefined) return whole
      if (typeof value !== 'number') return value
      if (name === 'minutes') return formatDuration(value, locale)
      return name === 'seconds' ? formatWait(value, locale) : numbers.format(value)
    })
  }
}

const LANGUAGE: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' }

// Not `dateStyle`: that writes "Selasa, 01 Desember 2026" in Indonesian.
const DAY_STYLE = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
} as const

/** `Selasa, 1 Desember 2026`, or `1 Des 2026`. */
export function formatDay(day: Day, locale: Locale, style: 'full' | 'medium' = 'full'): string {
  const date = new Date(`${day}T00:00:00Z`)
  return new Intl.DateTimeFormat(LANGUAGE[locale], { ...DAY_STYLE[style], timeZone: 'UTC' }).format(
    date,
  )
}

/** `08.10` in Indonesian, `08:10` in English. */
export function formatTime(minute: MinuteOfDay, locale: Locale): string {
  const text = formatMinute(minute)
  return locale === 'id' ? text.replace(':', '.') : text
}

/** `7 jam 30 menit`, `45 menit`, `2 jam`. */
export function formatDuration(minutes: number, locale: Locale): string {
  const words = locale === 'id' ? { h: 'jam', m: 'menit' } : { h: 'h', m: 'min' }
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [
    hours > 0 && `${hours} ${words.h}`,
    (rest > 0 || hours === 0) && `${rest} ${words.m}`,
  ]
  return parts.filter(Boolean).join(' ')
}

/** `45 detik`; from a minute on in whole minutes, never too few of them. */
function formatWait(seconds: number, locale: Locale): string {
  if (seconds >= 60) return formatDuration(Math.ceil(seconds / 60), locale)
  return `${seconds} ${locale === 'id' ? 'detik' : 's'}`
}

/** `7 j 30 m`, `45 m`, `2 j`: where there is little room, and never without the long form for ears. */
export function formatShortDuration(minutes: number, locale: Locale): string {
  const hour = locale === 'id' ? 'j' : 'h'
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [hours > 0 && `${hours} ${hour}`, (rest > 0 || hours === 0) && `${rest} m`]
  return parts.filter(Boolean).join(' ')
}
