import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeSettings, followSettings, readSettings, switchOff, switchOn } from './settings.ts'

beforeEach(() => fakeBrowser.reset())

test('changes made at the same time are all kept', async () => {
  await Promise.all([
    changeSettings({ pausedUntil: 1 }),
    changeSettings({ locale: 'en' }),
    switchOn('srikandi'),
    switchOn('google-docs'),
    switchOn('sipd'),
    switchOff('srikandi', 'sipd'),
  ])
  expect(await readSettings()).toMatchObject({
    pausedUntil: 1,
    locale: 'en',
    apps: ['google-docs'],
  })
})

test('a change made while the settings are first read is told too', async () => {
  const told: string[] = []
  const following = followSettings(({ locale }) => told.push(locale))
  await fakeBrowser.storage.local.set({ settings: { locale: 'en' } })
  await following
  expect(told.at(-1)).toBe('en')
})
