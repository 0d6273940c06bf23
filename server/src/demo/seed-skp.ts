import type { Period, SkpContent } from '@jejak/shared/skp/skp'
import { saveSkp } from '../skp/skp.ts'
import { PEOPLE } from './people.ts'
import type { DemoRhk } from './plan.ts'
import { PLANS } from './plans.ts'
import type { Persona, Seeding } from './seed-people.ts'

/** A rencana aksi of one person in one period, with the lines its days are made of. */
export type DemoChoice = {
  readonly id: string
  readonly periodId: string
  readonly unit: string
  readonly lines: readonly string[]
}

/** Each person's SKP of the year, through the same door as a person's own. Returns the choices by person. */
export async function seedSkp(
  seeding: Seeding,
  personas: readonly Persona[],
  periods: readonly Period[],
): Promise<ReadonlyMap<string, readonly DemoChoice[]>> {
  const { deps, instansiId, today, makeId } = seeding
  const choices = new Map<string, readonly DemoChoice[]>()
  for (const [at, persona] of personas.entries()) {
    const plan = PLANS[PEOPLE[at]!.plan]
    const made = plan.map((rhk) => toRhk(rhk, periods, makeId))
    const content: SkpContent = {
      year: Number(today.slice(0, 4)),
      pendekatan: 'kuantitatif',
      rhk: made.map((each) => each.rhk),
    }
    const actor = { instansiId, personId: persona.personId, sessionId: '' }
    const saved = await deps.db.write((tx) =>
      saveSkp(tx, deps, actor, { id: makeId(), baseVersion: 0, content }),
    )
    if (!saved.ok) throw new Error(`the demo plan was refused: ${saved.reason.code}`)
    choices.set(
      persona.personId,
      made.flatMap((each) => each.choices),
    )
  }
  return choices
}

function toRhk(rhk: DemoRhk, periods: readonly Period[], makeId: () => string) {
  const choices: DemoChoice[] = []
  const rencanaAksi = periods.flatMap((period) =>
    rhk.actions.map((action) => {
      const id = makeId()
      choices.push({ id, periodId: period.id, unit: action.unit, lines: action.lines })
      return { id, periodId: period.id, deskripsi: action.deskripsi, target: action.target }
    }),
  )
  return {
    choices,
    rhk: {
      id: makeId(),
      jenis: rhk.jenis,
      klasifikasi: 'individu' as const,
      uraian: rhk.uraian,
      rhkAtasan: rhk.rhkAtasan,
      indikator: rhk.indikator.map((indikator) => ({ id: makeId(), ...indikator })),
      rencanaAksi,
    },
  }
}
