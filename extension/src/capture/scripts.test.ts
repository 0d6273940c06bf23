import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeSettings, CONSENT_TEXT } from '../settings/settings.ts'
import { syncScripts } from './scripts.ts'

type Script = { readonly id: string; readonly matches?: string[]; readonly js: string[] }

let registered: Script[] = []

beforeEach(async () => {
  fakeBrowser.reset()
  registered = []
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: Script[]) => void registered.push(...scripts),
      unregisterContentScripts: async ({ ids }: { readonly ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id))
      },
      executeScript: async () => [],
    },
  })
  fakeBrowser.tabs.query = (async () => []) as never
  await changeSettings({ consent: { text: CONSENT_TEXT, at: 1 }, apps: ['meet'] })
})

const filesOf = (id: string) => registered.find((script) => script.id === id)?.js

const MEET = [
  'adapters/meet.js',
  'capability-frame.js',
  'capability-meeting.js',
  'capability-attribute.js',
  'page.js',
]

test('a page gets the table of its app, the capabilities it needs and the engine', async () => {
  await syncScripts({ restart: false })
  expect(filesOf('app-meet')).toEqual(MEET)
})

test('after an update scripts are registered anew: their files may have other names', async () => {
  const matches = ['https://meet.google.com/*']
  registered = [{ id: 'app-meet', matches, js: ['adapters/meet.js', 'lane-meeting.js', 'page.js'] }]
  await syncScripts({ restart: true })
  expect(filesOf('app-meet')).toEqual(MEET)
})

test('another Jejak on the same host is started in the pages that are open, though its pattern is the same', async () => {
  await changeSettings({ page: 'http://localhost:8787' })
  await syncScripts({ restart: false })
  const started: string[] = []
  fakeBrowser.tabs.query = (async () => [{ id: 1 }]) as never
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ files }: { readonly files: string[] }) => void started.push(...files),
  })
  await syncScripts({ restart: false })
  expect(started).toEqual([])
  await changeSettings({ page: 'http://localhost:9797' })
  await syncScripts({ restart: false })
  expect(started).toEqual(['/handoff.js'])
})
