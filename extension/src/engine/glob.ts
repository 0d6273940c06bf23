export type GlobMatch = { readonly id?: string }

const compiled = new Map<string, RegExp>()

/** Matches a path against a tiny glob. The syntax has no nesting, so no pattern can run away. */
export function matchPath(glob: string, path: string): GlobMatch | undefined {
  let pattern = compiled.get(glob)
  if (!pattern) {
    pattern = toPattern(glob)
    compiled.set(glob, pattern)
  }
  const match = pattern.exec(path)
  if (!match) return undefined
  const id = match.groups?.['id']
  return id === undefined ? {} : { id }
}

export const matchesAny = (globs: readonly string[], path: string): boolean =>
  globs.some((glob) => matchPath(glob, path) !== undefined)

function toPattern(glob: string): RegExp {
  const source = glob.replace(
    /\{id(?::([\w|-]+))?\}|\/\*\*$|\*\*|\*|[.+?^$()[\]|\\]/g,
    (token, names: string | undefined) => {
      if (token.startsWith('{id')) return `(?<id>${names ?? '[A-Za-z0-9_-]+'})`
      if (token === '/**') return '(?:/.*)?'
      if (token === '**') return '.*'
      return token === '*' ? '[^/]*' : `\\${token}`
    },
  )
  return new RegExp(`^${source}$`)
}
