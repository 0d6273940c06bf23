import { sanitiseUrl } from '@jejak/shared/capture/sanitise-url'
import { otherPhrase } from '@jejak/shared/describe/system'
import { expect, test } from 'vitest'
import { captureTableOf } from '../engine/adapter.ts'
import { adapterOf, adapters } from './registry/adapters.ts'

const kept = (app: string, url: string) => {
  const canonical = adapterOf(app)?.canonical
  const result = sanitiseUrl(url, { ...(canonical && { canonical }) })
  return result.ok ? result.value : result.reason
}

test.each([
  [
    'google-docs',
    'https://docs.google.com/document/u/1/d/1AbC_d-9xyz1AbC_d-9xyz/preview?usp=sharing&authuser=2',
    'https://docs.google.com/document/d/1AbC_d-9xyz1AbC_d-9xyz/edit',
  ],
  [
    'google-drive',
    'https://drive.google.com/u/2/file/d/1AbC_d-9xyz1AbC_d-9xyz/edit',
    'https://drive.google.com/file/d/1AbC_d-9xyz1AbC_d-9xyz/view',
  ],
  [
    'google-docs',
    'https://docs.google.com/a/kominfo.go.id/document/d/1AbC_d-9xyz1AbC_d-9xyz/edit?ouid=1',
    'https://docs.google.com/document/d/1AbC_d-9xyz1AbC_d-9xyz/edit',
  ],
  [
    'google-drive',
    'https://drive.google.com/a/kominfo.go.id/file/d/1AbC_d-9xyz1AbC_d-9xyz/view?usp=drivesdk',
    'https://drive.google.com/file/d/1AbC_d-9xyz1AbC_d-9xyz/view',
  ],
  [
    'canva',
    'https://www.canva.com/design/DAx/CANARY_SHARE/edit?x=1',
    'https://www.canva.com/design/DAx/',
  ],
])('%s keeps one form of an address, without account and share token', (app, url, expected) => {
  expect(kept(app, url)).toBe(expected)
})

const said = (app: string, type: string, name: string) =>
  otherPhrase({ app, type, name, rule: undefined, profile: adapterOf(app) }).text

test('a service of SIASN, a module of SAKTI and a place of Ruang GTK have their own words', () => {
  expect(said('siasn', 'layanan', 'peremajaan data')).toBe(
    'Memproses usulan layanan peremajaan data pada SIASN',
  )
  expect(said('sakti', 'modul', 'Aset Tetap')).toBe(
    'Memproses transaksi modul Aset Tetap pada SAKTI',
  )
  expect(said('pmm', 'layanan', 'pelatihan mandiri')).toBe(
    'Mengikuti pelatihan mandiri pada Ruang GTK',
  )
  expect(said('pmm', 'layanan', 'perangkat ajar')).toBe('Menelaah perangkat ajar pada Ruang GTK')
})

test('nothing of the wording and of the link rule is shipped to a page', () => {
  const shipped = JSON.stringify(adapters.map(captureTableOf))
  expect(shipped).not.toMatch(/"wording"|"canonical"|Memproses|Mengelola/)
})
