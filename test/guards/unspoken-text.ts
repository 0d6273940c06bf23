import type { Source } from './source.ts'
import { isSyntax, stringOf, visitSyntax } from './syntax.ts'

/** Attributes whose value a person reads or hears. */
const READ_ALOUD = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
])
/** One letter may be a sign (×, ·, A); a word is language. */
const WORD = /\p{L}{2,}/u
/** `aplikasi.instansi.go.id`: an address is the same in every language. */
const ADDRESS = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/

/** Words for people that stand in JSX itself, so that no catalogue and no translator knows them. */
export function findUnspokenText(source: Source): readonly string[] {
  const found: string[] = []
  const note = (text: string | undefined) => {
    if (text !== undefined && WORD.test(text) && !ADDRESS.test(text.trim()))
      found.push(`${source.path}: ${text.trim()}`)
  }
  visitSyntax(source, (node) => {
    if (node.type === 'JSXText') note(String(node['value']))
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      const children = Array.isArray(node['children']) ? node['children'] : []
      for (const child of children) {
        if (isSyntax(child) && child.type === 'JSXExpressionContainer') {
          note(stringOf(child['expression']))
        }
      }
    }
    if (node.type === 'JSXAttribute' && isSyntax(node['name'])) {
      if (READ_ALOUD.has(String(node['name']['name']))) note(stringOf(node['value']))
    }
  })
  return found
}
