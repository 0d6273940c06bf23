// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import docs from '../adapters/google-docs.ts'
import srikandi from '../adapters/srikandi.ts'
import type { Adapter } from './adapter.ts'
import { textOf, valueOf } from './deny.ts'
import { placeOf, readPage } from './read.ts'

const DETAIL = '/penerimaan-naskah-masuk/naskah-dinas-masuk/detail'

function show(html: string, title = ''): void {
  document.title = title
  document.body.innerHTML = html
}
const at = (adapter: Adapter, url: string) =>
  readPage(adapter, placeOf(adapter, new URL(url) as never as Location), {})
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

describe('what is never read', () => {
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
