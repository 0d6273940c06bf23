import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { roomOf } from './imports.ts'
import { PACKAGES, ROOT, countLines, readCode, readShipped } from './source.ts'

const everything = PACKAGES.flatMap(readCode)

describe('files and folders', () => {
  test('no file is longer than 250 lines, tests included, catalogues of strings excepted', () => {
    const long = everything
      .filter(({ path }) => !path.startsWith('shared/src/i18n/'))
      .map((source) => ({ path: source.path, lines: countLines(source) }))
      .filter(({ lines }) => lines > 250)
    expect(long).toEqual([])
  })

  test('folders are words of the domain or the machine, never drawers', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|types|lib|misc|stuff)\//
    expect(everything.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([])
  })

  test('names of files are in kebab case', () => {
    const odd = everything
      .map(({ path }) => basename(path))
      .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.tsx?$/.test(name))
    expect(odd).toEqual([])
  })

  test('every adapter has a replica page under its own name', () => {
    const adapters = readShipped('extension')
      .filter(({ path }) => roomOf(path) === 'adapters' && path.split('/').length === 4)
      .filter(({ text }) => /export default/.test(text))
      .map(({ path }) => basename(path, '.ts'))
    expect(adapters.length).toBeGreaterThan(0)
    expect(adapters.filter((name) => !existsSync(join(ROOT, 'test/sites', name)))).toEqual([])
  })
})
