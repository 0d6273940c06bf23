import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateDay } from './day.ts'
import { DESK_PROFILES } from './desk-profiles.ts'
import { MIXED_PROFILES } from './mixed-profiles.ts'

/** Writes the 24 labelled days: one half to tune with, the other only to be judged by. */
const HALVES = [
  { folder: 'tuning', seed: 1000 },
  { folder: 'held-out', seed: 77_000 },
] as const

const PROFILES = [...DESK_PROFILES, ...MIXED_PROFILES]

const root = join(import.meta.dirname, '..', 'days')
HALVES.forEach(({ folder, seed }, half) => {
  const target = join(root, folder)
  mkdirSync(target, { recursive: true })
  PROFILES.forEach((profile, index) => {
    const day = generateDay(profile, half === 0 ? 0 : 1, seed + index)
    writeFileSync(join(target, `${day.name}.jsonl`), day.log)
    writeFileSync(
      join(target, `${day.name}.expected.json`),
      `${JSON.stringify(day.expected, null, 1)}\n`,
    )
  })
})
