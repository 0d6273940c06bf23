import { oneLine } from './one-line.ts'

const SEPARATOR = /^ ?[-–—|·] /

/**
 * Makes titles what a person would say: no unread counter, no "not saved" mark, no app name at the end.
 * @param suffixes as apps append them, separator included; any of the usual separators is cut with them
 */
export function titleCleaner(suffixes: readonly string[]): (title: string) => string {
  const names = [...new Set(suffixes.map((suffix) => suffix.replace(SEPARATOR, '')))]
  const appName =
    names.length > 0 ? new RegExp(` [-–—|·] (?:${names.map(escape).join('|')})$`, 'i') : undefined
  return (title) => {
    const text = oneLine(title)
      .replace(/^\(\d+\+?\)\s*/, '')
      .replace(/^[●•]\s*/, '')
    return (appName ? text.replace(appName, '') : text).trim()
  }
}

/** `RegExp.escape` is younger than the browsers that are supported. */
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A title without the app's name in front of it, as calls write theirs ("Meet - Rapat Koordinasi"). */
export function withoutAppInFront(title: string, suffixes: readonly string[]): string {
  const names = suffixes.map((suffix) => suffix.replace(SEPARATOR, ''))
  const name = names.find((one) => title.toLowerCase().startsWith(one.toLowerCase()))
  if (name === undefined) return title
  const rest = title.slice(name.length)
  return /^(?: [-–—|·]|:) /.test(rest) ? rest.replace(/^(?: [-–—|·]|:) /, '').trim() : title
}
