import { oneLine } from './one-line.ts'

/** Suffixes that name the app, English and Indonesian. */
const APP_SUFFIX =
  / [-–|] (?:google (?:docs|dokumen|sheets|spreadsheet|slides?|forms?|formulir|drawings|drive|meet)|microsoft (?:word|excel|powerpoint)(?: online)?|word|excel|powerpoint|canva|gmail|zoom|microsoft teams)$/i

/** A title as a person would say it: no unread counter, no "not saved" mark, no app name. */
export function cleanTitle(title: string): string {
  return oneLine(title)
    .replace(/^\(\d+\+?\)\s*/, '')
    .replace(/^[●•]\s*/, '')
    .replace(APP_SUFFIX, '')
    .trim()
}
