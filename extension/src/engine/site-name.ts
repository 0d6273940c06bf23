import { attributeOf } from './attribute.ts'
import type { Tools } from './tools.ts'

/** What stands between a page's name and its site's. */
const BETWEEN = /^[\s|·:–—-]+|[\s|·:–—-]+$/g

/** A title without the name of its site, as its meta data gives the name or as titles are usually built. */
export function withoutSite(name: string, tools: Tools): string {
  const meta = document.querySelector('meta[property="og:site_name"]')
  const site = meta ? attributeOf(meta, 'content', tools) : ''
  if (site && name.endsWith(site)) return name.slice(0, -site.length).replace(BETWEEN, '')
  if (site && name.startsWith(site)) return name.slice(site.length).replace(BETWEEN, '')
  const parts = name.split(' | ')
  return parts.length > 1 ? parts.slice(0, -1).join(' | ') : name
}
