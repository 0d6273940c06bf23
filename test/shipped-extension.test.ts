import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from './guards/source.ts'

/** Every script and page of a shipped build, libraries included. */
function codeOf(build: string): readonly { readonly name: string; readonly text: string }[] {
  const folder = join(ROOT, 'extension/.output', build)
  if (!existsSync(folder)) throw new Error(`${build} is missing: run the build first.`)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|html)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (build) => {
  test('has no call to the network, in our code or in any library', () => {
    const calls =
      /\b(?:fetch|sendBeacon|importScripts)\s*\(|\bnew (?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection)\b/
    const found = codeOf(build).filter(({ text }) => calls.test(text))
    expect(found.map(({ name }) => name)).toEqual([])
  })

  test('has nothing of the controls that tests turn time with', () => {
    const found = codeOf(build).filter(({ text }) => text.includes('jejakTest'))
    expect(found.map(({ name }) => name)).toEqual([])
  })

  test('says nothing that a watched page could hear', () => {
    const inPages = codeOf(build).filter(({ name }) => /^(?:page|capability)[\w-]*\.js$/.test(name))
    expect(inPages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['page.js', 'page-letters.js', 'capability-frame.js']),
    )
    const audible = /dispatchEvent|postMessage|CustomEvent|localStorage|innerHTML/
    expect(inPages.filter(({ text }) => audible.test(text)).map(({ name }) => name)).toEqual([])
  })
})
