import { describe, expect, test, vi } from 'vitest'
import { createChance } from '../../sync-fuzz/chance.ts'
import { makeAddress, TRICK_NAMES } from './generate.ts'
import { appOf, WATCHED_APPS } from './rows.ts'

// The extension's own name, as the browser gives it to a script before that starts.
vi.hoisted(() => Object.assign(globalThis, { chrome: { runtime: { id: 'jejak' } } }))
const { watchedPage } = await import('@jejak/extension/capture/sender')

const COUNT = 100_000
const SEED = 20_260_119

const senderOf = (url: string, changes: object = {}) => ({
  id: 'jejak',
  frameId: 0,
  url,
  tab: { id: 7, active: true, incognito: false, ...changes },
})

/** The app under which the recorder would take a report from this address, every app being switched on. */
function recordedAs(sender: object): string | undefined {
  const app = watchedPage(sender as Parameters<typeof watchedPage>[0])?.adapter.app
  return app !== undefined && WATCHED_APPS.includes(app) ? app : undefined
}

describe('addresses', () => {
  test(`${COUNT} of them are watched exactly where the permission rows say so`, () => {
    const chance = createChance(SEED)
    const wrong: string[] = []
    const seen = new Map<string, number>()
    let watched = 0
    for (let made = 0; made < COUNT; made++) {
      const address = makeAddress(chance)
      const expected = appOf(address)
      const app = recordedAs(senderOf(address.text))
      if (app !== expected)
        wrong.push(`${address.trick}: ${address.text} is ${app}, not ${expected}`)
      if (expected !== undefined) watched++
      seen.set(address.trick, (seen.get(address.trick) ?? 0) + 1)
    }
    process.stdout.write(
      `${COUNT} addresses, seed ${SEED}: ${watched} watched, 0 expected wrong, ${wrong.length} wrong\n`,
    )
    expect(wrong.slice(0, 20)).toEqual([])
    // A generator that makes only one kind would prove nothing.
    expect([...seen.keys()].toSorted()).toEqual(TRICK_NAMES.toSorted())
    expect(watched).toBeGreaterThan(COUNT / 10)
    expect(watched).toBeLessThan(COUNT / 2)
  })

  test('none is watched in a frame, in a private window, or when another extension speaks', () => {
    const chance = createChance(SEED + 1)
    const wrong: string[] = []
    for (let made = 0; made < 5000; made++) {
      const { text } = makeAddress(chance)
      const sender = senderOf(text)
      const strangers = [
        { ...sender, frameId: 1 + chance.below(9) },
        senderOf(text, { incognito: true }),
        { ...sender, id: 'another' },
        { ...sender, tab: undefined },
        { ...sender, url: undefined },
      ]
      if (strangers.some((one) => recordedAs(one) !== undefined)) wrong.push(text)
    }
    expect(wrong).toEqual([])
  })
})
