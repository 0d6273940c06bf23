export type Token = { readonly name: string; readonly value: string }

const PLAIN = /:root \{([^}]*)\}/

/** The tokens of the light theme, in the order of the file, by the comment that stands above them. */
export function readTokens(css: string): ReadonlyMap<string, readonly Token[]> {
  const groups = new Map<string, readonly Token[]>()
  let group = ''
  const parts = (PLAIN.exec(css)?.[1] ?? '').matchAll(
    /\/\*\s*([\s\S]*?)\s*\*\/|(--[\w-]+):\s*([^;]+);/g,
  )
  for (const [, comment, name, value] of parts) {
    if (comment !== undefined) group = comment.replace(/\s+/g, ' ')
    if (name === undefined || value === undefined) continue
    const token = { name, value: value.replace(/\s+/g, ' ') }
    groups.set(group, [...(groups.get(group) ?? []), token])
  }
  return groups
}
