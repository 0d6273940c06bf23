import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { pause } from './pause.ts'
import { changeSettings, readSettings } from '../settings/settings.ts'

beforeEach(() => fakeBrowser.reset())

test.each([
  ['WIB', 420, '2026-01-20T00:00:00+07:00'],
  ['WITA', 480, '2026-01-20T00:00:00+08:00'],
  ['WIT', 540, '2026-01-21T00:00:00+09:00'],
])('until tomorrow means midnight of the person, in %s', async (_name, zone, midnight) => {
  const now = Date.parse('2026-01-19T22:30:00+07:00')
  await changeSettings({ zone })
  await pause('tomorrow', now)
  const { pausedUntil } = await readSettings()
  expect(pausedUntil).toBe(Date.parse(midnight))
})
