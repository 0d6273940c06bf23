/** What stands between a page's name and its site's. */
const BETWEEN = /^[\s|·:–—-]+|[\s|·:–—-]+$/g

/** A title without the name of its site, as its meta data gives the name or as titles are usually built. */
export function withoutSite(name: string, site: string): string {
  if (site && name.endsWith(site)) return name.slice(0, -site.length).replace(BETWEEN, '')
  if (site && name.startsWith(site)) return name.slice(site.length).replace(BETWEEN, '')
  const parts = name.split(' | ')
  return parts.length > 1 ? parts.slice(0, -1).join(' | ') : name
}
