import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')
export const PACKAGES = ['shared', 'extension', 'pwa', 'server', 'test'] as const
/** Packages that people install or open; `test` ships nothing. */
export const SHIPPED = ['shared', 'server', 'pwa', 'extension'] as const
export type Shipped = (typeof SHIPPED)[number]
const NOT_OURS = new Set(['node_modules', 'dist', 'dist-types', '.output', '.wxt', 'results'])

/** A file of ours. `path` is relative to the repository, with slashes. */
export type Source = { readonly path: string; readonly text: string }

/** Every file below a folder of the repository that people wrote, by the end of its name. */
export function readSources(folder: string, endings: readonly string[]): readonly Source[] {
  return walk(join(ROOT, folder))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({
      path: relative(ROOT, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }))
}

/** Every TypeScript file below a folder. */
export const readCode = (folder: string): readonly Source[] => readSources(folder, ['.ts', '.tsx'])

/** What a package ships: the code below its `src`, without the tests beside it and without declarations. */
export const readShipped = (folder: Shipped): readonly Source[] =>
  readCode(`${folder}/src`).filter((source) => !isTest(source) && !source.path.endsWith('.d.ts'))

export const isTest = ({ path }: Source): boolean => /\.(test|e2e|long)\.tsx?$/.test(path)

/** Lines with code on them, counted as the linter counts: neither empty ones nor comments. */
export const countLines = ({ text }: Source): number =>
  text.split('\n').filter((line) => !/^\s*($|\/\/|\/\*|\*)/.test(line)).length

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : [path]
  })
}
