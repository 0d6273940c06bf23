import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { ROOT } from './source.ts'
import type { Source } from './source.ts'
import { isSyntax, stringOf, visitSyntax } from './syntax.ts'

/** What an import names: a file of the repository, by its path from the root. */
export type Import = { readonly target: string; readonly isRelative: boolean }

const read = new Map<string, readonly Import[]>()

/**
 * The files of this repository that a file imports: static, dynamic, re-exported and type-only imports, `import('…')` in a
 * type, and `new URL('./worker.ts', import.meta.url)`. Packages from the registry are left out.
 */
export function readImports(source: Source): readonly Import[] {
  const known = read.get(source.path)
  if (known) return known
  const found: Import[] = []
  const note = (specifier: string | undefined) => {
    const target = specifier === undefined ? undefined : resolve(source.path, specifier)
    if (target !== undefined)
      found.push({ target, isRelative: specifier?.startsWith('.') === true })
  }
  visitSyntax(source, (node) => {
    if (/^(Import|ExportNamed|ExportAll)(Declaration|Expression)$/.test(node.type))
      note(stringOf(node['source']))
    if (node.type === 'TSImportType') note(stringOf(node['source']) ?? stringOf(node['argument']))
    if (node.type === 'NewExpression' && isSyntax(node['callee']))
      if (node['callee']['name'] === 'URL' && Array.isArray(node['arguments'])) {
        const [address] = node['arguments']
        if (stringOf(address)?.startsWith('.') === true) note(stringOf(address))
      }
  })
  read.set(source.path, found)
  return found
}

/** Names of our packages lead to the files their `exports` give: `@jejak/shared/entry/entry` → `shared/src/entry/entry.ts`. */
function resolve(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier)
  const [, folder, rest] = /^@jejak\/([^/]+)\/(.+)$/.exec(specifier) ?? []
  if (folder === undefined || rest === undefined) return undefined
  if (rest.startsWith('test/')) return `${folder}/${rest}.ts`
  return ['.ts', '.tsx']
    .map((ending) => `${folder}/src/${rest}${ending}`)
    .find((target) => existsSync(join(ROOT, target)))
}

/**
 * The room a path lies in: the first folder under `src`, or the file itself where it lies in `src`.
 * `pwa/src/day/page.tsx` → `day`, `server/src/main.ts` → `main.ts`. Undefined outside `src`.
 */
export function roomOf(path: string): string | undefined {
  const [, src, room] = path.split('/')
  return src === 'src' ? room : undefined
}
