import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeSettings } from '../settings/settings.ts'
import { askForTab, findTab, forgetAskedTab, rememberAskedTab, takeAskedTab } from './find-tab.ts'
import { pair, pairConfirmed } from './pair.ts'

const JEJAK = 'https://jejak.contohkab.go.id'
const AT = 1_790_000_000_000

/** The tab in front as the browser tells of it; without `url` it is not to be seen. */
let tab: { id: number; url?: string }
let title: string | undefined
let granted: Set<string>
let isAllowing = true
const asked: unknown[] = []

beforeEach(() => {
  fakeBrowser.reset()
  tab = { id: 7, url: `${JEJAK}/hari` }
  title = 'Jejak'
  granted = new Set()
  isAllowing = true
  asked.length = 0
  Object.assign(fakeBrowser, {
    tabs: { query: async () => [tab], get: async () => tab },
    scripting: { executeScript: async () => [{ result: title === 'Jejak' }] },
    permissions: {
      contains: async ({ origins: [origin] }: { origins: string[] }) => granted.has(origin ?? ''),
      request: async ({ origins: [origin] }: { origins: string[] }) => {
        if (isAllowing) granted.add(origin ?? '')
        return isAllowing
      },
      addHostAccessRequest: async (request: unknown) => {
        asked.push(request)
      },
    },
  })
})

describe('the tab in front', () => {
  test('is named when it is a Jejak that may be seen, and nothing is replaced the first time', async () => {
    expect(await findTab()).toEqual({ kind: 'jejak', origin: JEJAK, replaces: undefined })
  })

  test('tells which Jejak it would replace', async () => {
    await changeSettings({ page: 'https://lama.contohkab.go.id' })
    granted.add('https://lama.contohkab.go.id/*')
    expect(await findTab()).toMatchObject({ replaces: 'https://lama.contohkab.go.id' })
  })

  test('is said to be connected when it is', async () => {
    await changeSettings({ page: JEJAK })
    granted.add(`${JEJAK}/*`)
    expect(await findTab()).toEqual({ kind: 'connected', origin: JEJAK })
  })

  test.each(['http://jejak.contohkab.go.id/', 'https://docs.google.com/', 'data:text/html,x'])(
    'is nothing to pair at %s, though it calls itself Jejak',
    async (url) => {
      tab = { id: 7, url }
      expect(await findTab()).toEqual({ kind: 'other' })
    },
  )

  test('is nothing to pair when it does not call itself Jejak', async () => {
    title = undefined
    expect(await findTab()).toEqual({ kind: 'other' })
  })

  test('may be shown to us by the person where the browser offers that, and where nothing is connected', async () => {
    tab = { id: 7 }
    expect(await findTab()).toEqual({ kind: 'unseen', tabId: 7 })
    await askForTab(7)
    expect(asked).toEqual([{ tabId: 7 }])
    granted.add('http://localhost/*')
    expect(await findTab()).toEqual({ kind: 'other' })
    granted.clear()
    Object.assign(fakeBrowser.permissions, { addHostAccessRequest: undefined })
    expect(await findTab()).toEqual({ kind: 'other' })
  })
})

describe('a popup that closes before the answer', () => {
  test('has its question opened once, for five minutes, and only for a tab that the person asked for', async () => {
    expect(await takeAskedTab(AT)).toBeUndefined()
    await rememberAskedTab(7, AT)
    expect(await takeAskedTab(AT + 60_000)).toBe(7)
    expect(await takeAskedTab(AT + 301_000)).toBeUndefined()
    await forgetAskedTab()
    expect(await takeAskedTab(AT + 60_000)).toBeUndefined()
  })

  test('has none while the tab is no Jejak that may be seen', async () => {
    await rememberAskedTab(7, AT)
    title = undefined
    expect(await takeAskedTab(AT)).toBeUndefined()
    tab = { id: 7 }
    expect(await takeAskedTab(AT)).toBeUndefined()
  })
})

describe('the confirmation', () => {
  const page = async () => (await fakeBrowser.storage.local.get('settings'))['settings']

  test('pairs the origin it named, with the permission for that one host', async () => {
    expect(await pair(JEJAK, AT)).toBe('done')
    expect(await page()).toMatchObject({ page: JEJAK })
    expect([...granted]).toEqual([`${JEJAK}/*`])
  })

  test('changes nothing when the browser is told no, or may not ask', async () => {
    isAllowing = false
    expect(await pair(JEJAK, AT)).toBe('refused')
    vi.spyOn(fakeBrowser.permissions, 'request').mockRejectedValue(new Error('not listed'))
    expect(await pair('https://jejak.example.com', AT)).toBe('not-possible')
    expect(await page()).toBeUndefined()
  })

  test('holds though the popup is closed by the browser’s own question', async () => {
    let answer: (isAllowed: boolean) => void = () => undefined
    Object.assign(fakeBrowser.permissions, {
      request: () => new Promise<boolean>((resolve) => (answer = resolve)),
    })
    void pair(JEJAK, AT)
    // Refused, or somebody else's permission: nothing is paired.
    await pairConfirmed(AT + 1000)
    expect(await page()).toBeUndefined()
    granted.add(`${JEJAK}/*`)
    await pairConfirmed(AT + 2000)
    expect(await page()).toMatchObject({ page: JEJAK })
    answer(true)
  })

  test('is forgotten with the answer, and after five minutes', async () => {
    isAllowing = false
    await pair(JEJAK, AT)
    granted.add(`${JEJAK}/*`)
    await pairConfirmed(AT + 1000)
    expect(await page()).toBeUndefined()
    Object.assign(fakeBrowser.permissions, { request: () => new Promise<boolean>(() => undefined) })
    void pair(JEJAK, AT)
    await pairConfirmed(AT + 301_000)
    expect(await page()).toBeUndefined()
  })
})
