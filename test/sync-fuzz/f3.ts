import { openServerWorld } from './server-world.ts'
import { playSeed } from './run.ts'
import { MUTANTS } from './mutants.ts'
import { FAULT_KINDS } from './verdict.ts'
const clock = { nowMs: 0 }
const server = await openServerWorld(() => clock.nowMs)
const two = { name: 'two runners', runners: 2, tap: () => ({}) }
for (let s = 1; s <= 10; s++) {
  const r = await playSeed({ server, clock, seed: s, mutant: two })
  for (const k of FAULT_KINDS) if (r[k].length) console.log('TWO', s, k, r[k].slice(0, 2))
}
for (const mutant of MUTANTS.filter((m) => m.world)) {
  let hit = ''
  for (let seed = 1; seed <= 80 && !hit; seed++) {
    const r = await playSeed({ server, clock, seed, mutant })
    const kinds = FAULT_KINDS.filter((k) => r[k].length)
    if (kinds.length) hit = `seed ${seed}: ${kinds.join(',')}`
  }
  console.log(hit || 'SURVIVED', '|', mutant.name)
}
await server.close()
