import { expect, test } from 'vitest'
import { nameOfLink, withoutTracking } from './typed-link.ts'

test.each([
  [
    'https://drive.google.com/file/d/1AbC/view?usp=drive_link',
    'https://drive.google.com/file/d/1AbC/view',
    'Berkas Google Drive',
  ],
  [
    'https://drive.google.com/drive/u/1/folders/1Fold?usp=sharing&resourcekey=0-x',
    'https://drive.google.com/drive/folders/1Fold?resourcekey=0-x',
    'Folder Google Drive',
  ],
  [
    'https://docs.google.com/a/kominfo.go.id/spreadsheets/d/1AbC/edit?ouid=1&rtpof=true&sd=true#gid=7',
    'https://docs.google.com/spreadsheets/d/1AbC/edit#gid=7',
    'Spreadsheet Google',
  ],
  ['https://youtu.be/abc?si=Xyz&t=10', 'https://youtu.be/abc?t=10', 'youtu.be'],
  [
    'https://www.kominfo.go.id/berita?id=7&utm_source=wa&fbclid=1',
    'https://www.kominfo.go.id/berita?id=7',
    'www.kominfo.go.id',
  ],
])('%s is kept as %s and called %s', (link, kept, name) => {
  expect(withoutTracking(link)).toBe(kept)
  expect(withoutTracking(kept)).toBe(kept)
  expect(nameOfLink(kept)).toBe(name)
})

test.each([
  'https://sipd.kemendagri.go.id/unduh?sd=3&si=4&e=x',
  'https://srikandi.arsip.go.id',
  'https://jejak.go.id/%7Ebudi/Laporan Akhir',
  'bukan tautan',
])('what a link needs to open is not touched: %s', (link) => {
  expect(withoutTracking(link)).toBe(link)
})
