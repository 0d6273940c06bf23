import { compareYear } from './compare.ts'

/** `pnpm fuzz:evaluation -- <years> [seed]`: drawn years of one person, judged twice. */
const [years = 10_000, first = 1] = process.argv.slice(2).map(Number).filter(Number.isInteger)
const wrong: string[] = []
for (let at = 0; at < years; at++) wrong.push(...compareYear(first + at))
for (const line of wrong.slice(0, 20)) process.stdout.write(`${line}\n`)
process.stdout.write(`${years} years from seed ${first}: ${wrong.length} wrong\n`)
process.exitCode = wrong.length > 0 ? 1 : 0
