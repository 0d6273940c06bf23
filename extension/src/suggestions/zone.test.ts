import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { day, item, NOW, suggestion } from '../../test/page-offers.ts'
import { changeSettings, readSettings } from '../settings/settings.ts'
import { database } from '../storage/database.ts'
import { readDaySuggestions } from './day-suggestions.ts'
import { edit } from './decide.ts'
import { toOffered } from './offer.ts'
import { useZone } from './zone.ts'

beforeEach(async () => {
  fakeBrowser.reset()
  await Promise.all(database.tables.map((table) => table.clear()))
  await changeSettings({ zone: 420 })
})

const told = async () =>
  (await readDaySuggestions(day, await readSettings())).items.map((one) => {
    const draft = toOffered(one)
    return [one.suggestion.start, one.suggestion.end, draft?.start, draft?.zone]
  })

test('what was decided in one zone is told in the other, and goes with the zone it is told in', async () => {
  await edit(item('a'), { text: 'Menyusun laporan' }, NOW)
  expect(await told()).toEqual([['08:00', '08:30', 480, 420]])
  await useZone(540)
  expect(await told()).toEqual([['10:00', '10:30', 600, 540]])
  await useZone(420)
  expect(await told()).toEqual([['08:00', '08:30', 480, 420]])
})

test('what would fall on another day stays as it was told, and says its zone', async () => {
  const late = { ...suggestion('a'), start: '22:30', end: '23:00' }
  await edit({ ...item('a'), suggestion: late }, { text: 'Menyusun laporan' }, NOW)
  await useZone(540)
  expect(await told()).toEqual([['22:30', '23:00', 1350, 420]])
})
