import type { CaptureTable } from './adapter.ts'
import { oneLine } from './fold.ts'
import type { Capabilities } from './capabilities.ts'
import { tools } from './tools.ts'

/** What stands between a name and the app's: before the name a colon too. */
const BETWEEN = /^\s?[-–—|·:]\s|\s[-–—|·]\s$/

/** The page's name without a counter in front, and without the app's or the site's name around it. */
export function cutTitle(title: string, adapter: CaptureTable, capabilities: Capabilities): string {
  const text = oneLine(title).replace(/^\(\d+\+?\) /, '')
  const name = withoutApp(text, adapter).slice(0, 300)
  if (adapter.titleIsLastPart) return name.split(' | ').at(-1) ?? ''
  return adapter.titleHasSite ? (capabilities.withoutSite?.(name, tools) ?? '') : name
}

/** An app puts its name on one side only: what looks like it on the other is the person's. */
function withoutApp(text: string, { titleSuffixes }: CaptureTable): string {
  for (const suffix of titleSuffixes) {
    const app = suffix.replace(/^\W+/, '')
    const rest = text.endsWith(app)
      ? text.slice(0, -app.length)
      : text.startsWith(app)
        ? text.slice(app.length)
        : ''
    const name = rest.replace(BETWEEN, '')
    if (name !== rest) return name.trim()
  }
  return text
}
