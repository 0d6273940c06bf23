import { expect, test } from 'vitest'
import { readImports } from './imports.ts'
import { readShipped } from './source.ts'

const server = readShipped('server')
const ROUTES = /^server\/src\/[\w-]+\/routes\.ts$/

test('handlers lie in the room that owns them, in a file of their own', () => {
  expect(server.some(({ path }) => ROUTES.test(path))).toBe(true)
  expect(server.filter(({ path }) => path.startsWith('server/src/routes/'))).toEqual([])
})

test('only app.ts imports the routes of a room: it assembles, and no room calls another over HTTP', () => {
  const importers = server.flatMap((source) =>
    readImports(source)
      .filter(({ target }) => ROUTES.test(target))
      .map(() => source.path),
  )
  expect([...new Set(importers)]).toEqual(['server/src/app.ts'])
})
