import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PastChoice } from '@jejak/shared/match/plan'
import * as v from 'valibot'
import type { Random } from '../generate/random.ts'
import { random } from '../generate/random.ts'
import type { RankCase } from './case.ts'

const ItemSchema = v.object({
  rencanaAksi: v.string(),
  rhk: v.string(),
  indikator: v.string(),
  texts: v.array(v.string()),
})
const RoleSchema = v.object({ jabatan: v.string(), items: v.array(ItemSchema) })
const FileSchema = v.object({
  tuning: v.array(RoleSchema),
  'held-out': v.array(RoleSchema),
  outside: v.array(v.string()),
})
type Role = v.InferOutput<typeof RoleSchema>

/** Halves of different jabatan: no rencana aksi and no sentence stands in both. */
const HALVES = ['tuning', 'held-out'] as const
const ROUNDS = 2
const OUTSIDE_SHARE = 0.15
const HISTORY_SHARE = 0.25

const file = v.parse(
  FileSchema,
  JSON.parse(readFileSync(join(import.meta.dirname, 'roles.json'), 'utf8')),
)

const planOf = (role: Role) =>
  role.items.map(({ rencanaAksi, rhk, indikator }, i) => ({
    id: `ra-${i + 1}`,
    rencanaAksi,
    rhk,
    indikator,
  }))

/** The same subject said again: other words around it, another month. */
function again(sentence: string, chance: Random): string {
  const [, ...rest] = sentence.split(' ')
  const verb = chance.pick(['Menyiapkan', 'Memeriksa', 'Melanjutkan', 'Memperbarui'])
  return `${verb} ${rest.join(' ')} ${chance.pick(['Januari', 'Juni', 'tahap dua', 'revisi'])}`
}

/** Two rencana aksi that read alike: only what the person chose before tells them apart. */
function withTwin(role: Role, index: number, chance: Random): Omit<RankCase, 'id'> {
  const item = role.items[index]!
  const [one, other] = chance.pick([
    ['Subkegiatan A', 'Subkegiatan B'],
    ['Semester I', 'Semester II'],
  ] as const)
  const plan = planOf(role)
  const here = { ...plan[index]!, rencanaAksi: `${item.rencanaAksi} (${one})` }
  const there = { ...here, id: 'ra-twin', rencanaAksi: `${item.rencanaAksi} (${other})` }
  plan.splice(index, 1, here, there)
  const [asked, else1] = chance.pick([
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 0],
  ] as const)
  const [right, wrong] = chance.chance(0.5) ? [here, there] : [there, here]
  const history: PastChoice[] = [
    { text: again(item.texts[asked]!, chance), planId: right.id },
    { text: again(item.texts[else1]!, chance), planId: wrong.id },
  ]
  return { plan, history, text: item.texts[asked]!, planId: right.id }
}

function casesOf(roles: readonly Role[], seed: number): readonly RankCase[] {
  const chance = random(seed)
  const cases: Omit<RankCase, 'id'>[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const role of roles) {
      role.items.forEach((item, index) => {
        item.texts.forEach((sentence, i) => {
          if (chance.chance(HISTORY_SHARE)) return cases.push(withTwin(role, index, chance))
          if (chance.chance(OUTSIDE_SHARE / (1 - HISTORY_SHARE))) {
            return cases.push({
              plan: planOf(role),
              history: [],
              text: chance.pick(file.outside),
              planId: null,
            })
          }
          const before = chance.pick(role.items)
          const history =
            round === 0 || before === item
              ? []
              : [
                  {
                    text: chance.pick(before.texts),
                    planId: `ra-${role.items.indexOf(before) + 1}`,
                  },
                ]
          return cases.push({
            plan: planOf(role),
            history,
            text: item.texts[i] ?? sentence,
            planId: `ra-${index + 1}`,
          })
        })
      })
    }
  }
  return cases.map((one, i) => ({ id: `c-${i + 1}`, ...one }))
}

const target = join(import.meta.dirname, 'cases')
mkdirSync(target, { recursive: true })
HALVES.forEach((half, i) => {
  const lines = casesOf(file[half], 500 + i).map((one) => JSON.stringify(one))
  writeFileSync(join(target, `${half}.jsonl`), `${lines.join('\n')}\n`)
})
