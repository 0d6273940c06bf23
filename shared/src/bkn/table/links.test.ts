import { expect, test } from 'vitest'
import { readLinks } from './links.ts'

const [A, B] = [
  'https://drive.google.com/file/d/1AbC/view?usp=sharing',
  'https://docs.google.com/document/d/1XyZ/edit',
]

test.each([
  [`${A}, ${B}`],
  [`${A};${B}`],
  [`${A},${B}`],
  [`${A}\n${B}`],
  [`1. ${A} 2. ${B}`],
  [`(${A}) dan <${B}>`],
  [`Foto: ${A}, dokumen: ${B}.`],
])('%j holds two links and nothing else', (text) => {
  expect(readLinks(text)).toEqual({ links: [A, B], others: [] })
})

test('marks that belong to an address stay', () => {
  const own = [
    'https://www.google.com/maps/@-6.2,106.8,15z',
    'https://id.wikipedia.org/wiki/Renja_(Bappeda)',
    'https://b.id/?q=1,2;3',
  ]
  expect(readLinks(own.join(', '))).toEqual({ links: own, others: [] })
})

test('an address without https gets it; what is no link is told', () => {
  expect(readLinks('drive.google.com/file/d/1 terlampir foto.jpg')).toEqual({
    links: ['https://drive.google.com/file/d/1'],
    others: ['terlampir', 'foto.jpg'],
  })
  expect(readLinks('-')).toEqual({ links: [], others: [] })
  expect(readLinks('bukti-0123abcd.pdf')).toEqual({ links: [], others: [] })
})
