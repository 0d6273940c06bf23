import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { MANIFEST } from '../../pwa/manifest.ts'
import { contrast, readTokens } from './look-tokens.ts'
import type { Tokens } from './look-tokens.ts'
import { ROOT, readSources } from './source.ts'

const GROUNDS = ['paper', 'surface', 'sunken', 'fill', 'fill-hover']
const STATES = ['blue', 'green', 'amber', 'red']

/** Words, and the grounds they stand on somewhere: 4.5:1 (WCAG 2.2, 1.4.3). */
const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...GROUNDS, 'brand-soft', ...STATES.map((state) => `${state}-soft`)]],
  ['ink-2', [...GROUNDS, 'brand-soft']],
  ['brand', ['paper', 'surface', 'sunken', 'fill', 'brand-soft']],
  ['on-brand', ['brand', 'brand-hover']],
  ...STATES.map((state) => [state, ['paper', 'surface', 'sunken', `${state}-soft`]] as const),
  ['red', ['fill']],
  ['paper', ['ink']],
  ['surface', ['red']],
]

/** Edges of fields, rings, bars and signs that say something: 3:1 (1.4.11). */
const SIGNS: readonly (readonly [string, readonly string[]])[] = [
  ['line-strong', ['paper', 'surface', 'sunken']],
  ['focus', [...GROUNDS, 'brand-soft']],
  ['brand', GROUNDS],
  ...STATES.map((state) => [state, ['paper', 'surface', 'sunken']] as const),
]

const sets = readTokens()
const light = setOf(':root')
const dark = setOf(":root[data-theme='dark']")
const more = setOf('(prefers-contrast: more) :root:root:root')

describe('the tokens of the look', () => {
  test.each([
    ['light', light],
    ['dark', new Map([...light, ...dark])],
  ])('words can be read and signs be seen in %s', (_, tokens) => {
    const low = [
      ...pairsOf(WORDS, 4.5, tokens).map((pair) => `word ${pair}`),
      ...pairsOf(SIGNS, 3, tokens).map((pair) => `sign ${pair}`),
    ]
    expect(low).toEqual([])
  })

  test.each([
    ['light', new Map([...light, ...more])],
    ['dark', new Map([...light, ...dark, ...more])],
  ])('whoever asks for more contrast reads words at 7:1 in %s', (_, tokens) => {
    const words: typeof WORDS = [
      ['ink', GROUNDS],
      ['ink-2', GROUNDS],
      ['line-strong', GROUNDS],
      ['edge', GROUNDS],
    ]
    expect(pairsOf(words, 7, tokens)).toEqual([])
  })

  test('the dark theme of the device and the one chosen by hand are the same', () => {
    const asked = setOf("(prefers-color-scheme: dark) :root:not([data-theme='light'])")
    expect([...asked]).toEqual([...dark])
  })

  test('every colour of the light theme has its dark one', () => {
    const colours = [...light].filter(([, value]) => /^#|rgb\(/.test(value)).map(([name]) => name)
    expect(colours.filter((name) => !dark.has(name))).toEqual([])
  })

  test('the frame of the browser has the colour of the paper', () => {
    const page = readFileSync(join(ROOT, 'pwa/index.html'), 'utf8')
    expect(page).toContain(`(prefers-color-scheme: light)" content="${light.get('--paper')}"`)
    expect(page).toContain(`(prefers-color-scheme: dark)" content="${dark.get('--paper')}"`)
    expect(MANIFEST.background_color).toBe(light.get('--paper'))
  })

  test('no stylesheet has a colour of its own, and none uses a token that does not exist', () => {
    const known = new Set([...sets.values()].flatMap((tokens) => [...tokens.keys()]))
    const styles = ['pwa/src', 'extension/src', 'shared/src'].flatMap((folder) =>
      readSources(folder, ['.css']).filter(({ path }) => !path.endsWith('/tokens.css')),
    )
    const own = styles.flatMap(({ text }) => [...text.matchAll(/(--[\w-]+):/g)].map((it) => it[1]))
    const wrong = styles.flatMap(({ path, text }) => [
      ...[...text.matchAll(/var\((--[\w-]+)/g)]
        .filter(([, name]) => !known.has(name ?? '') && !own.includes(name))
        .map(([, name]) => `${path}: ${name} is no token`),
      ...(text.match(/#[\da-f]{3,8}\b(?![^{}]*\{)/gi) ?? [])
        .filter((colour) => colour.toLowerCase() !== QR_WHITE)
        .map((colour) => `${path}: ${colour}`),
    ])
    expect(wrong).toEqual([])
  })
})

/** A QR code is read by a camera: its ground is white in every theme. */
const QR_WHITE = '#fff'

function setOf(selector: string): Tokens {
  const found = sets.get(selector)
  if (!found) throw new Error(`tokens.css has no ${selector}: ${[...sets.keys()].join(', ')}`)
  return found
}

function pairsOf(wanted: typeof WORDS, least: number, tokens: Tokens): string[] {
  const colourOf = (name: string): string => {
    const value = tokens.get(`--${name}`) ?? ''
    const other = /^var\(--(.+)\)$/.exec(value)?.[1]
    return other === undefined ? value : colourOf(other)
  }
  return wanted.flatMap(([name, grounds]) =>
    grounds.flatMap((ground) => {
      const found = contrast(colourOf(name), colourOf(ground))
      return found >= least ? [] : [`${name} on ${ground}: ${found.toFixed(2)}`]
    }),
  )
}
