import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Scripts and styles a page loads before anybody clicks: those it names, and what they import. */
export function firstLoad(page: string, root: string): readonly string[] {
  const html = readFileSync(page, 'utf8')
  const named = [...html.matchAll(/(?:src|href)="(\/?[^"]+\.(?:js|css))"/g)].map(([, path]) =>
    join(root, path ?? ''),
  )
  return [...new Set(named.flatMap((path) => reachableFrom(path)))]
}

/** A module of a build and all it imports statically. */
export function reachableFrom(module: string): readonly string[] {
  const seen = new Set<string>()
  const queue = [module]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    if (path.endsWith('.js')) queue.push(...staticImports(path))
  }
  return [...seen]
}

/** `import … from"./x.js"`, `import"./x.js"` and `export … from"./x.js"`; `import("./x.js")` loads later. */
function staticImports(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  const imports = text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)
  return [...imports].map(([, target]) => join(dirname(path), target ?? ''))
}
