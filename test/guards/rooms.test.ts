import { describe, expect, test } from 'vitest'
import { findCircles, readEdges, readRooms, readSharedRooms } from './graph.ts'
import { readImports } from './imports.ts'
import { FROM_SHARED, ROOMS } from './rooms.ts'
import { PACKAGES, SHIPPED, readCode, readShipped } from './source.ts'

const namesOf = (list: string | undefined) => (list ?? '').split(' ').filter((name) => name !== '')

describe.each(SHIPPED)('the rooms of %s', (folder) => {
  const allowed = ROOMS[folder]
  const rooms = readRooms(folder)

  test('are those of the table, no more and no fewer', () => {
    expect(rooms.map(({ name }) => name).toSorted()).toEqual(Object.keys(allowed).toSorted())
  })

  test('import only the rooms that the table allows them', () => {
    const wrong = readEdges(folder)
      .filter(({ from, to }) => !namesOf(allowed[from]).includes(to))
      .map(({ place }) => place)
    expect(wrong).toEqual([])
  })

  test('use every import that the table allows them', () => {
    const unused = Object.entries(allowed).flatMap(([from, list]) => {
      const imports = rooms.find(({ name }) => name === from)?.imports ?? []
      return namesOf(list)
        .filter((to) => !imports.includes(to))
        .map((to) => `${from} → ${to}`)
    })
    expect(unused).toEqual([])
  })

  test('form no circle, types included', () => {
    expect(findCircles(rooms)).toEqual([])
  })
})

describe('between packages', () => {
  test.each(Object.entries(FROM_SHARED))(
    '%s imports the rooms of shared that are its business',
    (folder, list) => {
      const found = readSharedRooms(SHIPPED.find((name) => name === folder) ?? 'shared')
      expect(found).toEqual(namesOf(list).toSorted())
    },
  )

  test('no package reaches into another by a relative path', () => {
    const wrong = PACKAGES.filter((folder) => folder !== 'test').flatMap((folder) =>
      readCode(folder).flatMap((source) =>
        readImports(source)
          .filter(({ target, isRelative }) => isRelative && !target.startsWith(`${folder}/`))
          // A page may show a document as it is: that is no code of anybody's.
          .filter(({ target }) => !/^docs\/[a-z-]+\.md\?raw$/.test(target))
          .map(({ target }) => `${source.path} → ${target}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('what ships imports no test and no support of tests', () => {
    const wrong = SHIPPED.flatMap(readShipped).flatMap((source) =>
      readImports(source)
        .filter(({ target }) => /\.test\.tsx?$|^(\w+)\/test\//.test(target))
        .map(({ target }) => `${source.path} → ${target}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('findCircles', () => {
  test('names the rooms that reach each other, by however many steps', () => {
    const rooms = [
      { name: 'calendar', imports: [] },
      { name: 'entry', imports: ['calendar', 'skp'] },
      { name: 'skp', imports: ['sync'] },
      { name: 'sync', imports: ['entry'] },
      { name: 'page', imports: ['sync'] },
    ]
    expect(findCircles(rooms)).toEqual([['entry', 'skp', 'sync']])
  })

  test('finds none where every room imports only inner ones', () => {
    expect(
      findCircles([
        { name: 'a', imports: [] },
        { name: 'b', imports: ['a'] },
      ]),
    ).toEqual([])
  })
})
