import type { Evidence } from '@jejak/shared/entry/entry'
import { lettersOfHost } from '@jejak/shared/text/host'
import { hostOf } from './host-of.ts'

/**
 * The host of a link as its own characters, beside the letters that they stand for when those differ: `xn--pple-43d.com
 * (аpple.com)` does not look like the company whose letters it borrows.
 */
export function hostText(url: string): string {
  const host = hostOf(url)
  const letters = lettersOfHost(host)
  return letters === host ? host : `${host} (${letters})`
}

/** What a link is called; empty where its title only repeats the host, which is shown anyway. */
export const titleOfLink = ({ title, url }: Evidence): string =>
  title === hostOf(url) ? '' : title
