// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import docs from '../adapters/google-docs.ts'
import drive from '../adapters/google-drive.ts'
import meet from '../adapters/meet.ts'
import srikandi from '../adapters/srikandi.ts'
import type { Adapter } from './adapter.ts'
import { attributeOf, readAttribute } from './attribute.ts'
import { closeUnlessOpen, klassOf } from './classification.ts'
import { textOf, valueOf } from './deny.ts'
import { readLabels } from './label.ts'
import { readKnown } from './known.ts'
import { queryOf, readQuery } from './query.ts'
import { placeOf, readPage } from './read.ts'
import { tools } from './tools.ts'

const capabilities = {
  readLabels,
  klassOf,
  closeUnlessOpen,
  readAttribute,
  readKnown,
  readQuery,
  queryOf,
}
const DETAIL = '/penerimaan-naskah-masuk/naskah-dinas-masuk/detail'

function show(html: string, title = ''): void {
  document.title = title
  document.body.innerHTML = html
}
const at = (adapter: Adapter, url: string) =>
  readPage(adapter, placeOf(adapter, new URL(url) as never as Location), capabilities)
const letterAt = (path: string) => at(srikandi, `https://srikandi.arsip.go.id${path}?id=U2FsdGVkX1`)

const pairs = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([label, value]) => `<div><p>${label}</p><p>${value}</p></div>`)
    .join('')
const LETTER = {
  'Nomor Naskah': '000.5.6.2/X /2025',
  'Tanggal Naskah': '19 Januari 2026',
  Hal: 'Undangan rapat',
  'Sifat Naskah': 'Biasa',
}

describe('a letter', () => {
  test('is read by its labels, and its address without the id', () => {
    show(pairs(LETTER))
    expect(letterAt(DETAIL)).toMatchObject({
      object: { label: '000.5.6.2/X /2025', detail: 'Undangan rapat', klass: 'biasa' },
      link: { url: `https://srikandi.arsip.go.id${DETAIL.replace('/detail', '')}`, scope: 'self' },
      matchLevel: 3,
      missing: [],
    })
  })

  test('is the same letter whatever the page is made of', () => {
    show(pairs(LETTER))
    const { object } = letterAt(DETAIL)
    const variants = [
      pairs({ ...LETTER, Hal: 'Undangan \u00a0 rapat' }),
      pairs({ ...LETTER, 'NOMOR NASKAH :': LETTER['Nomor Naskah'] }),
      Object.entries(LETTER)
        .map(([label, value]) => `<tr><td>${label}</td><td>:</td><td>${value}</td></tr>`)
        .reduce((rows, row) => rows + row, '<table>') + '</table>',
      pairs(LETTER).replaceAll('<p>', '<div><div><p>').replaceAll('</p>', '</p></div></div>'),
      pairs(LETTER).replace('Nomor Naskah', '<span>Nomor </span><span>Naskah</span>'),
      pairs(LETTER)
        .replace('</p><p>000', '</p><div><p>000')
        .replace('2025</p>', '2025</p><svg><title>Salin</title></svg></div>'),
    ]
    for (const html of variants) {
      show(html)
      expect({ html, key: letterAt(DETAIL).object.key }).toEqual({ html, key: object.key })
    }
  })

  test.each(['Rahasia', 'Terbatas', 'Sangat Rahasia'])(
    'that is %s keeps its sifat and nothing else',
    (sifat) => {
      show(pairs({ ...LETTER, 'Sifat Naskah': sifat }))
      const reading = letterAt(DETAIL)
      expect(reading.object.label).toBe(`Naskah dinas (bersifat ${sifat.toLowerCase()})`)
      expect(reading.link).toBeNull()
      expect(JSON.stringify(reading)).not.toMatch(/000\.5|Undangan/)
    },
  )

  test('whose sifat cannot be read keeps neither number nor subject', () => {
    show(pairs({ ...LETTER, 'Sifat Naskah': '' }))
    expect(JSON.stringify(letterAt(DETAIL))).not.toMatch(/000\.5|Undangan/)
  })

  test('is taken for closed where nothing on the page can read a sifat', () => {
    show(pairs(LETTER))
    const place = placeOf(srikandi, new URL(`https://srikandi.arsip.go.id${DETAIL}`) as never)
    const told = readPage(srikandi, place, { readLabels })
    expect(JSON.stringify(told)).not.toMatch(/000\.5|Undangan/)
    expect(told.link).toBeNull()
  })

  test('is told by its headings where the path is not known', () => {
    show(`<h5>Disposisi Masuk</h5>${pairs(LETTER)}`)
    expect(letterAt('/x-disposisi-masuk/detail').object).toMatchObject({ type: 'naskah-masuk' })
  })

  test('leaves only the place when its labels are words nobody knows', () => {
    show(pairs({ romon: '1/2', lah: 'x' }))
    expect(letterAt(DETAIL)).toMatchObject({
      object: { type: 'page', label: 'SRIKANDI' },
      matchLevel: 1,
      missing: ['label', 'detail'],
    })
  })
})

describe('a document', () => {
  test.each([
    ['Laporan Keuangan - Google Docs', 'Laporan Keuangan'],
    ['(3) Laporan - Tahap 2 - Google Dokumen', 'Laporan - Tahap 2'],
    ['Rekap Belanja - Google Spreadsheets', 'Rekap Belanja'],
    ['Paparan TW I – Google Slides', 'Paparan TW I'],
    ['Google Docs - Laporan Keuangan', 'Laporan Keuangan'],
    ['Google Forms - Panduan - Google Docs', 'Google Forms - Panduan'],
    ['Dokumen tanpa judul - Google Dokumen', ''],
  ])('titled %s is called %s', (title, label) => {
    show('', title)
    expect(at(docs, 'https://docs.google.com/document/u/1/d/1AbC/edit?tab=t.0')).toMatchObject({
      object: { type: 'document', key: '1AbC', label },
      route: '/document/d',
      link: { url: 'https://docs.google.com/document/d/1AbC/edit', scope: 'unknown' },
    })
  })
})

describe('the address of a document', () => {
  test.each([
    ['/a/kominfo.go.id/document/d/1AbC/edit', '1AbC', '/document/d/1AbC/edit'],
    ['/a/kominfo.go.id/u/1/document/d/1AbC/edit', '1AbC', '/document/d/1AbC/edit'],
    ['/document/d/e/2PACX-1v/pub', '2PACX-1v', '/document/d/e/2PACX-1v/pub'],
    ['/spreadsheets/d/e/2PACX-1v/pubhtml', '2PACX-1v', '/spreadsheets/d/e/2PACX-1v/pubhtml'],
    ['/presentation/d/e/2PACX-1v/pub', '2PACX-1v', '/presentation/d/e/2PACX-1v/pub'],
  ])('%s is read without the domain of the account', (path, key, kept) => {
    show('', 'Laporan - Google Docs')
    const { object, link } = at(docs, `https://docs.google.com${path}?usp=sharing`)
    expect(object).toMatchObject({ key, label: 'Laporan' })
    expect(link?.url).toBe(`https://docs.google.com${kept}`)
  })

  test('of a file on Drive too, and a preview over a list never stands for the list', () => {
    show('', 'Notula.pdf - Google Drive')
    const file = at(drive, 'https://drive.google.com/a/kominfo.go.id/file/d/1AbC/view?usp=drivesdk')
    expect(file).toMatchObject({
      object: { type: 'file', key: '1AbC', label: 'Notula.pdf' },
      link: { url: 'https://drive.google.com/file/d/1AbC/view' },
    })
    show('<div role="dialog"></div>', 'Notula.pdf - Google Drive')
    for (const list of ['my-drive', 'recent', 'shared-with-me', 'folders/1Fold'])
      expect(at(drive, `https://drive.google.com/drive/${list}`)).toMatchObject({
        object: { type: 'file', label: 'Notula.pdf' },
        link: null,
      })
  })
})

describe('the name of a meeting', () => {
  test.each([
    ['Meet - Rapat Koordinasi SPBE', 'Rapat Koordinasi SPBE'],
    ['Meet – Rapat Koordinasi SPBE', 'Rapat Koordinasi SPBE'],
    ['Google Meet: Rapat Koordinasi SPBE', 'Rapat Koordinasi SPBE'],
    ['Rapat Koordinasi SPBE - Meet', 'Rapat Koordinasi SPBE'],
    ['Rapat - Tahap 2 - Google Meet', 'Rapat - Tahap 2'],
    ['Meeting Room 2', 'Meeting Room 2'],
    ['Meet - abc-defg-hij', ''],
  ])('%s is %s', (title, label) => {
    show('<div data-participant-id="1"></div>', title)
    expect(at(meet, 'https://meet.google.com/abc-defg-hij').object.label).toBe(label)
  })
})

describe('what is never read', () => {
  test.each([
    ['<input class="docs-title-input" type="password" value="CANARY">'],
    ['<input class="docs-title-input" autocomplete="current-password" value="CANARY">'],
    ['<textarea name="hal" autocomplete="one-time-code">CANARY</textarea>'],
  ])('even of a field that may be read: %s', (html) => {
    show(html)
    expect(valueOf(document.body.firstElementChild!)).toBe('')
  })

  test('even of an attribute that may be read, beside a password', () => {
    show('<div data-is-create><input type="password" data-initial-value="CANARY"></div>')
    expect(attributeOf(document.querySelector('input')!, 'data-initial-value', tools)).toBe('')
  })

  test.each([
    ['a comment behind a label', '<div><p>Hal</p><!-- CANARY --><p></p></div>'],
    ['an editor', '<div contenteditable="true"><p>Hal</p><p>CANARY</p></div>'],
    ['loose text in an editor', '<div contenteditable="true"><b>Hal</b>: CANARY</div>'],
    ['an editor that says so by its role', '<div role="textbox"><b>Hal</b>: CANARY</div>'],
    ['an editor beside a label', '<b>Hal</b><div contenteditable="">CANARY</div>'],
    ['a field below a label', '<p>Hal</p><div><textarea>CANARY</textarea></div>'],
    ['a script', '<div><b>Hal</b><script type="x">CANARY</script></div>'],
  ])('as the value of a label: %s', (_where, html) => {
    show(`<p>Sifat</p><p>Biasa</p>${html}`)
    expect(JSON.stringify(letterAt(DETAIL))).not.toContain('CANARY')
  })

  test.each([
    '<input type="password" value="CANARY">',
    '<input name="key" value="CANARY">',
    '<input autocomplete="one-time-code" value="CANARY">',
    '<textarea name="ringkasan">CANARY</textarea>',
    '<div contenteditable="true">CANARY</div>',
    '<select><option>CANARY</option></select>',
  ])('%s', (html) => {
    show(`<div id="whole">${html}</div>`)
    const whole = document.querySelector('#whole')!
    expect(textOf(whole)).toBe('')
    expect([...whole.children].map((one) => textOf(one) + valueOf(one)).join('')).toBe('')
  })

  test('even when a table asks for it', () => {
    show('<input name="key" type="password" value="CANARY"><p>Hal</p><textarea>CANARY</textarea>')
    const wrong: Adapter = {
      ...srikandi,
      classified: false,
      routes: [
        {
          paths: ['/**'],
          type: 'naskah-masuk',
          key: 'fields',
          fields: {
            label: [{ by: 'value', value: '[name=key]' }],
            detail: [
              { by: 'css', value: 'textarea' },
              { by: 'label', value: 'Hal' },
            ],
          },
        },
      ],
    }
    expect(JSON.stringify(at(wrong, 'https://srikandi.arsip.go.id/x'))).not.toContain('CANARY')
  })
})
