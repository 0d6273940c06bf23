import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTokens } from './read-tokens.ts'

const css = readFileSync(join(import.meta.dirname, '../../shared/src/look/tokens.css'), 'utf8')

test('the page of the look shows every token of the light theme, each under what it is for', () => {
  const groups = readTokens(css)
  const shown = [...groups.values()].flat().map(({ name }) => name)
  const light = /:root \{[^}]*\}/.exec(css)?.[0] ?? ''
  expect(shown).toEqual([...light.matchAll(/^ {2}(--[\w-]+):/gm)].map(([, name]) => name))
  expect([...groups.keys()]).not.toContain('')
})
