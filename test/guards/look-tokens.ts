import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './source.ts'

export type Tokens = ReadonlyMap<string, string>

const RULE = /([^{}]+)\{([^{}]*)\}/g
const TOKEN = /(--[\w-]+):\s*([^;]+);/g

/** The custom properties of `tokens.css`, by the selector that sets them; a media query is part of the selector. */
export function readTokens(): ReadonlyMap<string, Tokens> {
  const css = readFileSync(join(ROOT, 'shared/src/look/tokens.css'), 'utf8').replace(
    /\/\*[\s\S]*?\*\//g,
    '',
  )
  const found = new Map<string, Tokens>()
  for (const [, media, block] of css.matchAll(/@media ([^{]+)\{((?:[^{}]*\{[^{}]*\})*)\s*\}/g))
    note(found, block ?? '', `${(media ?? '').trim()} `)
  note(found, css.replace(/@media [^{]+\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, ''), '')
  return found
}

function note(found: Map<string, Tokens>, css: string, before: string): void {
  for (const [, selector, body] of css.matchAll(RULE)) {
    const tokens = [...(body ?? '').matchAll(TOKEN)].map(
      ([, name, value]) => [name ?? '', (value ?? '').trim()] as const,
    )
    found.set(before + (selector ?? '').trim(), new Map(tokens))
  }
}

/** WCAG contrast of two colours written as `#rrggbb`. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
