import type { CaptureTable } from './adapter.ts'
import { attributeOf } from './deny.ts'
import { oneLine } from './fold.ts'
import type { Capabilities } from './capabilities.ts'

/** The page's name without a counter in front, and without the site's name around it. */
export function cutTitle(title: string, adapter: CaptureTable, capabilities: Capabilities): string {
  const text = oneLine(title).replace(/^\(\d+\+?\) /, '')
  const suffix = adapter.titleSuffixes.find((end) => text.endsWith(end))
  const name = (suffix ? text.slice(0, -suffix.length) : text).trim().slice(0, 300)
  if (adapter.titleIsLastPart) return name.split(' | ').at(-1) ?? ''
  return adapter.titleHasSite ? (capabilities.withoutSite?.(name, siteName()) ?? '') : name
}

function siteName(): string {
  const meta = document.querySelector('meta[property="og:site_name"]')
  return meta ? attributeOf(meta, 'content') : ''
}
