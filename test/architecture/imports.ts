import { posix } from 'node:path'
import type { Source } from './source.ts'
import { stringOf, visitSyntax } from './syntax.ts'

/** Where a file's relative imports lead, as paths of the repository; types count too. */
export function readImports(source: Source): readonly string[] {
  const found: string[] = []
  visitSyntax(source, (node) => {
    if (!/^(Import|ExportNamed|ExportAll)(Declaration|Expression)$/.test(node.type)) return
    const target = stringOf(node['source'])
    if (target?.startsWith('.') === true) {
      found.push(posix.join(posix.dirname(source.path), target))
    }
  })
  return found
}

/** The folder of a package's source a path lies in: `pwa/src/data/db.ts` → `data`. */
export function areaOf(path: string): string {
  const [, src, area] = path.split('/')
  return src === 'src' && area !== undefined && path.split('/').length > 3 ? area : ''
}
