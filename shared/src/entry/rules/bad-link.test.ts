import { expect, test } from 'vitest'
import { sampleDay, sampleEntry } from '../../../test/entry-samples.ts'
import { badLink, isSafeLink } from './bad-link.ts'

test.each([
  'https://docs.google.com/document/d/1AbC/edit',
  'https://srikandi.arsip.go.id/naskah/12?tab=1#isi',
])('%s opens', (url) => {
  expect(isSafeLink(url)).toBe(true)
})

test.each([
  'http://docs.google.com/d/1',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///c:/laporan.docx',
  'https://bank.go.id@jahat.test/x',
  'https://user:sandi@docs.google.com/',
  'https://localhost/x',
  'https://intranet/laporan',
  'docs.google.com/d/1',
  '',
])('%s does not', (url) => {
  expect(isSafeLink(url)).toBe(false)
})

test('each bad link stops, and is named', () => {
  const link = (url: string) => ({ url, title: '', scope: 'org' as const })
  const entry = sampleEntry({
    evidence: [link('https://a.go.id/1'), link('http://b.go.id'), link('ftp://c.go.id')],
  })
  expect(badLink(entry, sampleDay())).toEqual([
    { code: 'bad-link', level: 'stop', params: { link: 'http://b.go.id' } },
    { code: 'bad-link', level: 'stop', params: { link: 'ftp://c.go.id' } },
  ])
})

test('an evidence file is no bad link, and nothing that only looks like one passes for it', () => {
  const file = (url: string) => ({ url, title: '', scope: 'org' as const })
  const own = `/api/files/${'a1'.repeat(32)}.jpg`
  const entry = sampleEntry({ evidence: [file(own), file('/api/files/../me'), file(`${own}?x`)] })
  expect(badLink(entry, sampleDay()).map((problem) => problem.params?.['link'])).toEqual([
    '/api/files/../me',
    `${own}?x`.slice(0, 80),
  ])
})
