import { expect, test } from 'vitest'
import { adapterFor } from '../adapters/registry/adapters.ts'

const appOf = (url: string) => adapterFor(url)?.app

test('an app is known by its exact host over https', () => {
  expect(appOf('https://srikandi.arsip.go.id/beranda')).toBe('srikandi')
  expect(appOf('https://instansi.sharepoint.com/sites/a')).toBe('microsoft-365')
  expect(appOf('https://us05web.zoom.us/j/1')).toBe('zoom')
})

test('hosts that only look alike are sites of their own', () => {
  for (const host of [
    'srikandi.arsip.go.id.evil.example',
    'xsrikandi.arsip.go.id',
    'evilzoom.us',
    'sharepoint.com.evil.example',
  ])
    expect(appOf(`https://${host}/`)).toBe(`site:${host}`)
  expect(appOf('https://evil.example/?next=https://srikandi.arsip.go.id/')).toBe(
    'site:evil.example',
  )
})

test('nothing belongs to places where people sign in, to other ports or to plain http', () => {
  for (const url of [
    'https://sso-siasn.bkn.go.id/auth/realms/x',
    'https://id.zoom.us/signin',
    'https://accounts.google.com/',
    'https://login.microsoftonline.com/',
    'http://srikandi.arsip.go.id/',
    'https://srikandi.arsip.go.id:8443/',
    'about:blank',
    'blob:https://srikandi.arsip.go.id/1',
  ])
    expect(appOf(url)).toBeUndefined()
})
