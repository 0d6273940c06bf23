import { expect, test } from 'vitest'
import { chooseOption, remember } from './mapping.ts'

const options = ['Menyusun laporan', ' Menyusun\n laporan  bulanan ', 'Mengonsep surat']

test('an option is taken when its text is the same but for white space', () => {
  expect(chooseOption({ wanted: 'Menyusun laporan bulanan', options, mappings: [] })).toEqual({
    kind: 'exact',
    index: 1,
    option: 'Menyusun laporan bulanan',
  })
})

test('a part of an option, another case or no match at all is no match', () => {
  for (const wanted of ['Menyusun', 'menyusun laporan', 'Mengonsep surat keluar', '']) {
    expect(chooseOption({ wanted, options, mappings: [] })).toEqual({ kind: 'missing' })
  }
})

test('two options that read the same are refused', () => {
  const twins = [...options, 'Mengonsep  surat']
  expect(chooseOption({ wanted: 'Mengonsep surat', options: twins, mappings: [] })).toEqual({
    kind: 'ambiguous',
    option: 'Mengonsep surat',
  })
})

test('a confirmed mapping is used only while its option is on offer', () => {
  const mappings = remember([], { rencanaAksi: 'Surat', option: 'Mengonsep surat', at: 1 })
  expect(chooseOption({ wanted: 'Surat', options, mappings })).toMatchObject({ kind: 'mapped' })
  expect(chooseOption({ wanted: 'Surat', options: ['Lain'], mappings })).toEqual({
    kind: 'missing',
  })
})

test('a new confirmation takes the place of the old one', () => {
  const first = remember([], { rencanaAksi: 'A', option: 'x', at: 1 })
  expect(remember(first, { rencanaAksi: ' A ', option: 'y', at: 2 })).toEqual([
    { rencanaAksi: ' A ', option: 'y', at: 2 },
  ])
})
