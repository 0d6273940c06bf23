import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { ROOT } from '../source.ts'

const COPIED = ['shared', 'server', 'pwa', 'extension', 'test']
const LEFT_BEHIND = /(^|\/)(node_modules|dist|dist-types|\.output|results|test\/(sites|eval))$/

type Replace = (match: string, ...groups: string[]) => string

/** A copy of the repository in a temporary folder, in which a recipe can be performed and judged. */
export type Workshop = {
  readonly write: (path: string, text: string) => void
  /** Replaces one place of a file; throws when it is not there, because then the recipe is out of date. */
  readonly edit: (path: string, from: string | RegExp, to: string | Replace) => void
  readonly read: (path: string) => string
  /** SHA-256 of a file, in hex. */
  readonly hash: (path: string) => string
  /** How one file writes the other in an import. */
  readonly relative: (from: string, to: string) => string
  /** Type errors of a package and of what it refers to, one a line; empty when it compiles. */
  readonly compile: (folder: string) => string
  /** Runs a package's test files and gives the names of failed tests; throws when none ran. */
  readonly failuresOf: (folder: string, files: readonly string[]) => readonly string[]
  readonly dispose: () => void
}

export function openWorkshop(): Workshop {
  const root = mkdtempSync(join(tmpdir(), 'jejak-recipes-'))
  for (const name of readdirSync(ROOT)) {
    if (COPIED.includes(name)) copyPackage(name, root)
    else if (/\.(json|ts|yaml|md)$/.test(name)) cpSync(join(ROOT, name), join(root, name))
  }
  linkModules('', root)
  const at = (path: string) => join(root, path)
  const read = (path: string) => readFileSync(at(path), 'utf8')
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), text)
  }
  const run = (folder: string, args: readonly string[]) =>
    spawnSync(process.execPath, args, { cwd: at(folder), encoding: 'utf8' })
  return {
    read,
    write,
    hash: (path) => createHash('sha256').update(read(path)).digest('hex'),
    relative(from, to) {
      const path = relative(dirname(from), to).replaceAll('\\', '/')
      return path.startsWith('.') ? path : `./${path}`
    },
    edit(path, from, to) {
      const before = read(path)
      const after = typeof to === 'string' ? before.replace(from, to) : before.replace(from, to)
      if (after === before) throw new Error(`${path} has no ${String(from)}`)
      write(path, after)
    },
    compile: (folder) => run('', [programOf('typescript/bin/tsc'), '-b', folder]).stdout.trim(),
    failuresOf(folder, files) {
      const vitest = programOf('vitest/vitest.mjs')
      const { stdout, stderr } = run(folder, [
        vitest,
        'run',
        '--no-isolate',
        '--pool=threads',
        '--reporter=json',
        '--outputFile=report.json',
        ...files,
      ])
      if (!existsSync(at(`${folder}/report.json`))) throw new Error(`${stdout}\n${stderr}`)
      return readReport(read(`${folder}/report.json`))
    },
    dispose: () => rmSync(root, { recursive: true, force: true }),
  }
}

function readReport(text: string): readonly string[] {
  const report = JSON.parse(text) as {
    readonly testResults: readonly {
      readonly name: string
      readonly message: string
      readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
    }[]
  }
  if (report.testResults.length === 0) throw new Error('no test file ran')
  return report.testResults.flatMap(({ name, message, assertionResults }) =>
    assertionResults.length === 0
      ? [`${basename(name)}: ${message}`]
      : assertionResults
          .filter(({ status }) => status !== 'passed')
          .map(({ fullName }) => fullName.trim()),
  )
}

const programOf = (path: string) => join(ROOT, 'node_modules', path)

function copyPackage(name: string, root: string): void {
  cpSync(join(ROOT, name), join(root, name), {
    recursive: true,
    filter: (path) => !LEFT_BEHIND.test(path.replaceAll('\\', '/')),
  })
  linkModules(name, root)
}

/** Packages of the registry are linked where they lie; ours are linked to their copy. */
function linkModules(name: string, root: string): void {
  const from = join(ROOT, name, 'node_modules')
  const to = join(root, name, 'node_modules')
  if (!existsSync(from)) return
  mkdirSync(to)
  for (const entry of readdirSync(from)) {
    if (entry === '.vite-temp' || entry === '.vite' || entry === '.cache') continue
    if (entry !== '@jejak') symlinkSync(realpathSync(join(from, entry)), join(to, entry))
  }
  if (!existsSync(join(from, '@jejak'))) return
  mkdirSync(join(to, '@jejak'))
  for (const ours of readdirSync(join(from, '@jejak')))
    symlinkSync(join(root, ours), join(to, '@jejak', ours))
}
