import { expect, test } from 'vitest'
import { matchPath } from './glob.ts'

test('a named part takes only what it lists', () => {
  const glob = '**/pengeluaran/spp/{id:UP|GU|LS}/**'
  expect(matchPath(glob, '/penatausahaan/pengeluaran/spp/LS')).toEqual({ id: 'LS' })
  expect(matchPath(glob, '/penatausahaan/pengeluaran/spp/GU/cetak')).toEqual({ id: 'GU' })
  expect(matchPath(glob, '/penatausahaan/pengeluaran/spp/0b7e-88')).toBeUndefined()
})

test('an id is one part of the path', () => {
  expect(matchPath('/design/{id}/**', '/design/DAx1/SHARE/edit')).toEqual({ id: 'DAx1' })
  expect(matchPath('/design/{id}/**', '/design/')).toBeUndefined()
})

test('signs that mean something in a pattern mean themselves in a glob', () => {
  expect(matchPath('/a.b/(c)', '/a.b/(c)')).toEqual({})
  expect(matchPath('/a.b/(c)', '/axb/(c)')).toBeUndefined()
})
