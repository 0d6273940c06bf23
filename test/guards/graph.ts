import { roomOf, readImports } from './imports.ts'
import { countLines, readShipped } from './source.ts'
import type { Shipped } from './source.ts'

/** One import from a room into another one of the same package. */
export type Edge = { readonly from: string; readonly to: string; readonly place: string }

export type Room = {
  readonly name: string
  readonly files: number
  readonly lines: number
  /** The rooms it imports, types included, in order of their names. */
  readonly imports: readonly string[]
}

/** Every import between two rooms of what a package ships. */
export function readEdges(folder: Shipped): readonly Edge[] {
  return readShipped(folder).flatMap((source) => {
    const from = roomOf(source.path)
    return readImports(source).flatMap(({ target }) => {
      const to = target.startsWith(`${folder}/`) ? roomOf(target) : undefined
      if (from === undefined || to === undefined || from === to) return []
      return [{ from, to, place: `${source.path} → ${target}` }]
    })
  })
}

/** The rooms of what a package ships, inner ones first as far as the imports allow an order. */
export function readRooms(folder: Shipped): readonly Room[] {
  const edges = readEdges(folder)
  const sources = readShipped(folder)
  const names = [...new Set(sources.map(({ path }) => roomOf(path) ?? ''))]
  const rooms = names.map((name): Room => {
    const own = sources.filter(({ path }) => roomOf(path) === name)
    const imports = edges.filter(({ from }) => from === name).map(({ to }) => to)
    return {
      name,
      files: own.length,
      lines: own.reduce((sum, source) => sum + countLines(source), 0),
      imports: [...new Set(imports)].toSorted(),
    }
  })
  return innerFirst(rooms)
}

/** The rooms of `@jejak/shared` that a package imports. */
export function readSharedRooms(folder: Shipped): readonly string[] {
  const targets = readShipped(folder).flatMap((source) => readImports(source))
  const rooms = targets
    .filter(({ target }) => target.startsWith('shared/src/'))
    .map(({ target }) => roomOf(target) ?? '')
  return [...new Set(rooms)].toSorted()
}

/**
 * The circles among rooms, each as the rooms in it in order of their names; empty when there is an order in which each room
 * imports only earlier ones.
 */
export function findCircles(rooms: readonly Pick<Room, 'name' | 'imports'>[]): string[][] {
  const reach = new Map(rooms.map(({ name }) => [name, reachable(name, rooms)]))
  const circles = new Map<string, string[]>()
  for (const { name } of rooms) {
    if (reach.get(name)?.has(name) !== true) continue
    const circle = [...(reach.get(name) ?? [])]
      .filter((other) => reach.get(other)?.has(name) === true)
      .toSorted()
    circles.set(circle.join(' '), circle)
  }
  return [...circles.values()]
}

function reachable(start: string, rooms: readonly Pick<Room, 'name' | 'imports'>[]): Set<string> {
  const seen = new Set<string>()
  const open = [start]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const next of rooms.find((room) => room.name === name)?.imports ?? []) {
      if (!seen.has(next)) open.push(next)
      seen.add(next)
    }
  }
  return seen
}

function innerFirst(rooms: readonly Room[]): readonly Room[] {
  const placed: Room[] = []
  const left = rooms.toSorted((a, b) => a.name.localeCompare(b.name))
  while (left.length > 0) {
    const isFree = (room: Room) =>
      room.imports.every((name) => placed.some((other) => other.name === name))
    const at = left.findIndex(isFree)
    // A circle has no inner room: the one that imports least comes first.
    const least = left.indexOf(left.toSorted((a, b) => a.imports.length - b.imports.length)[0]!)
    placed.push(...left.splice(at === -1 ? least : at, 1))
  }
  return placed
}
