import type { Source } from './source.ts'
import { isSyntax, stringOf, visitSyntax } from './syntax.ts'

/** Strings of the code, and the fixed beginnings of strings that are put together (`problem.${code}`). */
type Spoken = { readonly whole: ReadonlySet<string>; readonly beginnings: ReadonlySet<string> }

/** Keys that no file says, neither whole nor by a beginning that ends in a dot. */
export function findUnusedKeys(keys: readonly string[], sources: readonly Source[]): string[] {
  const { whole, beginnings } = readSpoken(sources)
  return keys.filter(
    (key) => !whole.has(key) && ![...beginnings].some((beginning) => key.startsWith(beginning)),
  )
}

function readSpoken(sources: readonly Source[]): Spoken {
  const whole = new Set<string>()
  const beginnings = new Set<string>()
  for (const source of sources) {
    visitSyntax(source, (node) => {
      const text = stringOf(node)
      if (text !== undefined) whole.add(text)
      if (node.type !== 'TemplateLiteral' || !Array.isArray(node['quasis'])) return
      const first: unknown = node['quasis'][0]
      const cooked =
        isSyntax(first) && typeof first['value'] === 'object' && first['value'] !== null
          ? Object.values(first['value']).at(-1)
          : undefined
      if (typeof cooked === 'string' && /^[a-z][\w.]*\.$/i.test(cooked)) beginnings.add(cooked)
    })
  }
  return { whole, beginnings }
}
