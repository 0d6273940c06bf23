import { describe, expect, test } from 'vitest'
import { makeManifest, readAdapters } from '../manifest.ts'

const shipped = await makeManifest({ browser: 'chrome', mode: 'production' })
const firefox = await makeManifest({ browser: 'firefox', mode: 'production' })
const e2e = await makeManifest({ browser: 'chrome', mode: 'e2e' })

describe('the manifest', () => {
  test('asks at install for what it needs to run and for no site', () => {
    expect(shipped.permissions).toEqual([
      'storage',
      'alarms',
      'idle',
      'scripting',
      'unlimitedStorage',
      'sidePanel',
    ])
    expect(shipped.host_permissions).toBeUndefined()
    expect(shipped.content_scripts).toBeUndefined()
    expect(shipped.externally_connectable).toBeUndefined()
  })

  test('may ask for each app by its exact host, for agencies, and for this computer', async () => {
    const hosts = (await readAdapters()).flatMap((adapter) => adapter.hosts)
    expect(hosts.length).toBeGreaterThan(2)
    // A meeting's or a tenant's own name stands before the domain, so these two cannot be exact.
    expect(hosts.filter((host) => host.includes('*'))).toEqual(['*.sharepoint.com', '*.zoom.us'])
    expect(shipped.optional_host_permissions).toEqual([
      ...hosts.map((host) => `https://${host}/*`),
      'https://kinerja.bkn.go.id/*',
      'https://*.go.id/*',
      'https://*.ac.id/*',
      'http://localhost/*',
    ])
  })

  test('stays out of private windows, and no page can see that it is there', () => {
    expect(shipped.incognito).toBe('not_allowed')
    expect(shipped.web_accessible_resources).toBeUndefined()
  })

  test('forbids every connection in its own pages', () => {
    expect(shipped.content_security_policy).toEqual({
      extension_pages:
        "script-src 'self'; object-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    })
  })

  test('sees the page in front in Firefox only when its button is pressed; in Chromium it asks for that', () => {
    expect(firefox.permissions).toContain('activeTab')
    expect(shipped.permissions).not.toContain('activeTab')
  })

  test('tells Firefox that no data is collected, and has no panel permission there', () => {
    expect(firefox.permissions).toEqual([
      'storage',
      'alarms',
      'idle',
      'scripting',
      'unlimitedStorage',
      'activeTab',
    ])
    expect(firefox.browser_specific_settings).toEqual({
      gecko: {
        id: 'jejak@jejak.go.id',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    })
  })

  test('differs in the e2e build in one thing: its hosts are granted at install', () => {
    const { optional_host_permissions: hosts, ...same } = shipped
    expect(e2e).toEqual({ ...same, host_permissions: hosts })
  })
})
