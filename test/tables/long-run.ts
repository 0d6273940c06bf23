import { playTable } from './play.ts'

/** `pnpm fuzz:tables -- <files> [first]`: totals, and every fault by its seed. */
const [count = 2000, first = 1] = process.argv.slice(2).map(Number).filter(Number.isInteger)
const totals = { rows: 0, right: 0, asked: 0, named: 0, wrong: 0, silent: 0, refused: 0 }
for (let seed = first; seed < first + count; seed++) {
  const { table, told, verdict } = await playTable(seed)
  totals.rows += table.rows.length
  for (const kind of ['right', 'asked', 'named'] as const) totals[kind] += verdict[kind]
  if (told.refusal !== undefined) totals.refused++
  for (const kind of ['wrong', 'silent'] as const) {
    totals[kind] += verdict[kind].length
    for (const what of verdict[kind])
      process.stdout.write(`seed ${seed} (${table.traits.join(', ')}): ${kind}: ${what}\n`)
  }
}
process.stdout.write(
  `${count} files: ${Object.entries(totals)
    .map(([name, number]) => `${name} ${number}`)
    .join(', ')}\n`,
)
process.exitCode = totals.wrong + totals.silent > 0 ? 1 : 0
