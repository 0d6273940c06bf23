import { parseSync } from 'vite'
import type { Source } from './source.ts'

/** A node of the syntax tree, as far as these tests look into it. */
export type Syntax = { readonly type: string; readonly [field: string]: unknown }

/** Calls `visit` for every node of a file, parents before children. */
export function visitSyntax(source: Source, visit: (node: Syntax) => void): void {
  const lang = source.path.endsWith('x') ? 'tsx' : 'ts'
  const { program, errors } = parseSync(source.path, source.text, { lang })
  if (errors.length > 0) throw new Error(`${source.path}: ${errors[0]?.message}`)
  visitNode(program, visit)
}

/** The string of a literal, or undefined for any other node. */
export function stringOf(node: unknown): string | undefined {
  if (!isSyntax(node) || node.type !== 'Literal') return undefined
  return typeof node['value'] === 'string' ? node['value'] : undefined
}

export function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && 'type' in value
}

function visitNode(value: unknown, visit: (node: Syntax) => void): void {
  if (Array.isArray(value)) return value.forEach((item) => visitNode(item, visit))
  if (typeof value !== 'object' || value === null) return
  if (isSyntax(value)) visit(value)
  for (const child of Object.values(value)) visitNode(child, visit)
}
