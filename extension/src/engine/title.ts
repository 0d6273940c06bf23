import type { Adapter } from './adapter.ts'
import { attributeOf } from './deny.ts'
import { oneLine } from './fold.ts'

const SITE_NAME = 'meta[property="og:site_name"]'
/** What stands between a page's name and its site's. */
const BETWEEN = /^[\s|·:–—-]+|[\s|·:–—-]+$/g

/** The page's name without a counter in front, and without the site's name around it. */
export function cutTitle(title: string, adapter: Adapter): string {
  const text = oneLine(title).replace(/^\(\d+\+?\) /, '')
  const suffix = adapter.titleSuffixes.find((end) => text.endsWith(end))
  const name = (suffix ? text.slice(0, -suffix.length) : text).trim().slice(0, 300)
  if (adapter.titleIsLastPart) return name.split(' | ').at(-1) ?? ''
  return adapter.titleHasSite ? withoutSite(name) : name
}

function withoutSite(name: string): string {
  const meta = document.querySelector(SITE_NAME)
  const site = meta ? attributeOf(meta, 'content') : ''
  if (site && name.endsWith(site)) return name.slice(0, -site.length).replace(BETWEEN, '')
  if (site && name.startsWith(site)) return name.slice(site.length).replace(BETWEEN, '')
  const parts = name.split(' | ')
  return parts.length > 1 ? parts.slice(0, -1).join(' | ') : name
}
