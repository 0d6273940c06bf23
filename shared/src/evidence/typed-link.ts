/** Parts of a query that say who shared a link and how, and open nothing. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mibextid|igsh)$/i
const GOOGLE_TRACKING = /^(?:usp|ouid|rtpof|sd|pli|authuser|si)$/i
const GOOGLE = /(?:^|\.)(?:google\.com|youtube\.com|youtu\.be|forms\.gle)$/
/** By which account it is opened: `/u/1` by number, `/a/kominfo.go.id` by domain. */
const ACCOUNT = /^\/a\/[^/]+(?=\/)|\/u\/\d+(?=\/|$)/g

/**
 * A pasted link without what was added to it when it was shared. What it needs to open (`resourcekey`, any other
 * part) stays, and a link that carries nothing of the kind stays as it was written.
 */
export function withoutTracking(link: string): string {
  if (!URL.canParse(link)) return link
  const url = new URL(link)
  const isGoogles = GOOGLE.test(url.hostname)
  const gone = [...url.searchParams.keys()].filter(
    (name) => TRACKING.test(name) || (isGoogles && GOOGLE_TRACKING.test(name)),
  )
  const path = isGoogles ? url.pathname.replace(ACCOUNT, '') : url.pathname
  if (gone.length === 0 && path === url.pathname) return link
  for (const name of gone) url.searchParams.delete(name)
  url.pathname = path
  return url.href
}

const NAMES: readonly (readonly [address: RegExp, name: string])[] = [
  [/^drive\.google\.com\/drive\/.*folders\//, 'Folder Google Drive'],
  [/^drive\.google\.com\/(?:file|open|uc)/, 'Berkas Google Drive'],
  [/^docs\.google\.com\/document\//, 'Dokumen Google'],
  [/^docs\.google\.com\/spreadsheets\//, 'Spreadsheet Google'],
  [/^docs\.google\.com\/presentation\//, 'Slide Google'],
  [/^(?:docs\.google\.com\/forms\/|forms\.gle\/)/, 'Formulir Google'],
]

/** What a link opens, as far as its address says; its host when that is all. */
export function nameOfLink(link: string): string {
  if (!URL.canParse(link)) return link
  const { hostname, pathname } = new URL(link)
  const address = hostname + pathname.replace(ACCOUNT, '')
  return NAMES.find(([pattern]) => pattern.test(address))?.[1] ?? hostname
}
