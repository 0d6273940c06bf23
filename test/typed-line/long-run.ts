import { playSentence } from './play.ts'

/** `pnpm fuzz:line -- <sentences> [first]`: totals, and every wrong reading by its seed. */
const [count = 10_000, first = 1] = process.argv.slice(2).map(Number).filter(Number.isInteger)
const totals = { right: 0, asked: 0, wrong: 0 }
for (let seed = first; seed < first + count; seed++) {
  const { sentence, told, verdict } = playSentence(seed)
  totals[verdict.kind]++
  if (verdict.kind === 'wrong')
    process.stdout.write(
      `seed ${seed}: ${sentence.line} → ${verdict.why} ${JSON.stringify(told)}\n`,
    )
}
const share = ((100 * totals.asked) / count).toFixed(1)
process.stdout.write(
  `${count} sentences: ${totals.right} right, ${totals.asked} asked (${share} %), ${totals.wrong} wrong\n`,
)
process.exitCode = totals.wrong > 0 || totals.asked > count / 10 ? 1 : 0
