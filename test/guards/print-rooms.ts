import { findCircles, readEdges, readRooms, readSharedRooms } from './graph.ts'
import { SHIPPED } from './source.ts'
import type { Shipped } from './source.ts'

/**
 * `pnpm rooms` prints the rooms of each package with their size and what they import, inner ones first.
 * `pnpm rooms --circles` adds the imports that close a circle.
 * `pnpm rooms --rows` prints the same as rows for `rooms.ts`, for whoever has moved many files at once: read the
 * difference before it is kept, because the table decides and not the tree.
 */
function printTable(): void {
  for (const folder of SHIPPED) {
    const rooms = readRooms(folder)
    const imports = rooms.reduce((sum, room) => sum + room.imports.length, 0)
    console.log(`\n${folder}: ${rooms.length} rooms, ${imports} imports between them\n`)
    console.log('| Room | Files | Lines | Imports |\n|---|---:|---:|---|')
    for (const { name, files, lines, imports: to } of rooms)
      console.log(`| ${name} | ${files} | ${lines} | ${to.join(' ')} |`)
    const circles = findCircles(rooms)
    console.log(`\nCircles, types included: ${circles.length}`)
    for (const circle of circles) console.log(`- ${circle.join(' ')}`)
    if (process.argv.includes('--circles')) circles.forEach((circle) => printCircle(folder, circle))
  }
}

function printCircle(folder: Shipped, circle: readonly string[]): void {
  const inside = readEdges(folder).filter(
    ({ from, to }) => circle.includes(from) && circle.includes(to),
  )
  for (const pair of new Set(inside.map(({ from, to }) => `${from} → ${to}`))) {
    const places = inside.filter(({ from, to }) => `${from} → ${to}` === pair)
    console.log(`  ${pair} (${places.length})`)
    for (const { place } of places.slice(0, 4)) console.log(`    ${place}`)
  }
}

function printRows(): void {
  for (const folder of SHIPPED) {
    console.log(`  ${folder}: {`)
    for (const { name, imports } of readRooms(folder)) {
      const key = /^[a-z][a-z0-9]*$/.test(name) ? name : `'${name}'`
      console.log(`    ${key}: '${imports.join(' ')}',`)
    }
    console.log('  },')
  }
  for (const folder of SHIPPED.filter((name) => name !== 'shared'))
    console.log(`  ${folder}: '${readSharedRooms(folder).join(' ')}',`)
}

if (process.argv.includes('--rows')) printRows()
else printTable()
