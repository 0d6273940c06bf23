import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contract } from '@jejak/shared/api/contract'
import { bkn } from '@jejak/shared/i18n/id/bkn'
import { files } from '@jejak/shared/i18n/id/files'
import { daily } from '@jejak/shared/i18n/id/daily'
import { bknPwa } from '@jejak/shared/i18n/id/bkn-pwa'
import { extension } from '@jejak/shared/i18n/id/extension'
import { options } from '@jejak/shared/i18n/id/options'
import { problems } from '@jejak/shared/i18n/id/problems'
import { pwa } from '@jejak/shared/i18n/id/pwa'
import { recorder } from '@jejak/shared/i18n/id/recorder'
import { routine } from '@jejak/shared/i18n/id/routine'
import { server } from '@jejak/shared/i18n/id/server'
import { areaOf, readImports } from './architecture/imports.ts'
import { PACKAGES, ROOT, countLines, isTest, readSources } from './architecture/source.ts'
import type { Source } from './architecture/source.ts'
import { visitSyntax } from './architecture/syntax.ts'
import { findUnspokenText } from './architecture/unspoken-text.ts'
import { findUnusedKeys } from './architecture/unused-keys.ts'

const code = (folder: string) => readSources(folder, ['.ts', '.tsx'])
const everything = PACKAGES.flatMap((folder) => code(folder))
const shipped = (folder: string) => code(`${folder}/src`).filter((source) => !isTest(source))

describe('files and folders', () => {
  test('no file is longer than 250 lines, catalogues of strings excepted', () => {
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
    const adapters = shipped('extension')
      .filter(({ path }) => areaOf(path) === 'adapters' && path.split('/').length === 4)
      .filter(({ text }) => /export default/.test(text))
      .map(({ path }) => basename(path, '.ts'))
    expect(adapters.length).toBeGreaterThan(0)
    expect(adapters.filter((name) => !existsSync(join(ROOT, 'test/sites', name)))).toEqual([])
  })
})

describe('the rule of dependency', () => {
  // Who may never be imported by whom: the outer layer knows the inner one, not the other way round.
  const forbidden: readonly (readonly [folder: string, from: string, to: string])[] = [
    ['server', 'db', 'access|audit|auth|demo|entries|http|org|review|routes|skp|sync'],
    ['server', '(?!routes$|http$|$).*', 'routes'],
    ['pwa', 'ui', 'data|sync|bkn|entries|review|inbox|account|drafts|skp'],
    ['pwa', 'data|sync', 'ui|shell|bkn|entries|review|inbox|account|skp'],
    ['extension', 'adapters', 'ui|entrypoints|drafts|handoff'],
    ['extension', 'engine|capture|clock|drafts|handoff', 'ui|entrypoints'],
  ]

  test.each(forbidden)('in %s, %s does not import %s', (folder, from, to) => {
    const wrong = shipped(folder)
      .filter(({ path }) => new RegExp(`^(${from})$`).test(areaOf(path)))
      .flatMap((source) =>
        readImports(source)
          .filter((target) => target.startsWith(`${folder}/src/`))
          .filter((target) => areaOf(target) !== areaOf(source.path))
          .filter((target) => new RegExp(`^(${to})$`).test(areaOf(target)))
          .map((target) => `${source.path} → ${target}`),
      )
    expect(wrong).toEqual([])
  })

  test('no package reaches into another by a relative path', () => {
    const wrong = PACKAGES.filter((folder) => folder !== 'test').flatMap((folder) =>
      code(folder).flatMap((source) =>
        readImports(source)
          .filter((target) => !target.startsWith(`${folder}/`))
          .map((target) => `${source.path} → ${target}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('the extension has no word for the network', () => {
    const network =
      /^(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts)$/
    const spoken: string[] = []
    for (const source of shipped('extension')) {
      visitSyntax(source, (node) => {
        if (node.type === 'Identifier' && network.test(String(node['name']))) {
          spoken.push(`${source.path}: ${String(node['name'])}`)
        }
      })
    }
    expect(spoken).toEqual([])
  })
})

describe('words for people', () => {
  test.each(['pwa', 'extension'])('no text stands in the JSX of %s outside t()', (folder) => {
    const found = shipped(folder)
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(findUnspokenText)
    expect(found).toEqual([])
  })

  test.each([
    { name: 'pwa', catalog: pwa, spokenIn: ['pwa'] },
    { name: 'extension', catalog: extension, spokenIn: ['extension'] },
    { name: 'daily', catalog: daily, spokenIn: ['extension'] },
    { name: 'options', catalog: options, spokenIn: ['extension'] },
    { name: 'recorder', catalog: recorder, spokenIn: ['extension'] },
    { name: 'bkn', catalog: bkn, spokenIn: ['extension', 'pwa'] },
    { name: 'routine', catalog: routine, spokenIn: ['pwa'] },
    { name: 'files', catalog: files, spokenIn: ['extension', 'pwa'] },
    { name: 'bkn-pwa', catalog: bknPwa, spokenIn: ['pwa'] },
    { name: 'server', catalog: server, spokenIn: ['server'] },
    // Problem codes are said where they are found, and shown by the key that they are.
    { name: 'problems', catalog: problems, spokenIn: ['shared', 'pwa', 'server'] },
  ])('every key of the catalogue $name is used', ({ catalog, spokenIn }) => {
    const speakers = spokenIn
      .flatMap(shipped)
      .filter(({ path }) => !path.startsWith('shared/src/i18n/'))
    expect(findUnusedKeys(Object.keys(catalog), speakers)).toEqual([])
  })
})

describe('the contract of the API', () => {
  const saysRoute = (source: Source, name: string, path: string) =>
    new RegExp(`(^|[^\\w])${name}([^\\w]|$)`).test(source.text) || source.text.includes(path)

  test.each(Object.entries(contract))('%s has a handler and a test', (name, { path }) => {
    const sources = code('server/src')
    const saysIt = (source: Source) => saysRoute(source, name, path)
    expect(sources.some((source) => !isTest(source) && saysIt(source))).toBe(true)
    expect(sources.some((source) => isTest(source) && saysIt(source))).toBe(true)
  })
})
