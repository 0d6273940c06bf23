import { addDays, instantOf, type Day } from '@jejak/shared/calendar/day'
import type { EntryContent } from '@jejak/shared/entry/entry'
import { periodOf } from '@jejak/shared/skp/period'
import type { Period } from '@jejak/shared/skp/skp'
import type { Mutation } from '@jejak/shared/sync/mutation'
import { workingDaysOf } from '../calendar/working-day.ts'
import { applyCommand } from '../sync/apply-command.ts'
import { POSTS } from './agency.ts'
import { createChance, type Chance } from './chance.ts'
import { dayEntries } from './day-entries.ts'
import { lateReturn } from './late-return.ts'
import { PEOPLE, type DemoPerson } from './people.ts'
import { RETURN_REASONS } from './plans.ts'
import type { Persona, Seeding } from './seed-people.ts'
import type { DemoChoice } from './seed-skp.ts'

const DAYS_BACK = 31
/** Whoever has something to put right in a period that is over. */
const LATE = 'humasPenghubung'
/** The youngest working days still wait for their supervisor. */
const WAITING_DAYS = 3

/** An act at its own time. */
export type Step = { readonly at: number; readonly personId: string; readonly mutation: Mutation }

/** A month of work in every status, written by the same code that serves people, each act at its own time. */
export async function seedEntries(
  seeding: Seeding,
  personas: readonly Persona[],
  known: {
    readonly periods: readonly Period[]
    readonly choices: ReadonlyMap<string, readonly DemoChoice[]>
  },
): Promise<number> {
  const { deps, instansiId, makeId } = seeding
  const chance = createChance(20_260_101)
  const told: Step[] = []
  for (const [at, persona] of personas.entries()) {
    const person = PEOPLE[at]!
    if (['admin', 'kepala', 'operator'].includes(person.role)) continue
    const approverId = approverOf(person, personas)
    const { zone = seeding.zone, daysBack = DAYS_BACK } = person
    const workdays = await workdaysOf(seeding, persona, daysBack)
    const telling = { seeding, persona, zone, workdays, approverId, chance, ...known }
    told.push(...stepsOf(telling))
    if (person.post === LATE) told.push(...lateReturn(telling))
  }
  const steps = told.sort((a, b) => a.at - b.at)

  const deviceId = makeId()
  // One transaction: half a demo is of no use to anybody.
  await deps.db.write(async (tx) => {
    for (const step of steps) {
      const actor = { instansiId, personId: step.personId }
      const at = { ...deps, now: () => step.at }
      const outcome = await applyCommand({ tx, deps: at, actor, deviceId }, step.mutation)
      if (outcome.status !== 'applied') {
        throw new Error(`the demo's own ${step.mutation.kind} was not applied: ${outcome.status}`)
      }
    }
  })
  return steps.filter((step) => step.mutation.kind === 'entry.save').length
}

/** Whoever holds the post above, or stands in for it. */
function approverOf(person: DemoPerson, personas: readonly Persona[]): string {
  const above = POSTS[person.post].superior
  const at = PEOPLE.findIndex((other) => other.post === above || other.plt === above)
  return personas[at]!.personId
}

/** The person's last working days, today included. */
async function workdaysOf(
  { deps, instansiId, today }: Seeding,
  { personId }: Persona,
  daysBack: number,
): Promise<readonly Day[]> {
  const days = Array.from({ length: daysBack + 1 }, (_, at) => ({
    personId,
    day: addDays(today, at - daysBack),
  }))
  const workingDay = await workingDaysOf(deps.db.read, instansiId, days)
  return days.filter((each) => workingDay(each).expected > 0).map(({ day }) => day)
}

export type Telling = {
  readonly seeding: Seeding
  readonly persona: Persona
  /** Where the person works. */
  readonly zone: number
  /** Up to today, oldest first. */
  readonly workdays: readonly Day[]
  readonly approverId: string
  readonly chance: Chance
  readonly periods: readonly Period[]
  readonly choices: ReadonlyMap<string, readonly DemoChoice[]>
}

function stepsOf(telling: Telling): Step[] {
  const { seeding, periods, choices, persona, workdays, chance } = telling
  const { today } = seeding
  const young = new Set(workdays.filter((day) => day < today).slice(-WAITING_DAYS))
  return workdays.flatMap((day) => {
    const period = periodOf(periods, day)
    // Somebody is always on leave, or forgets.
    if (!period || (day < today && chance.next() < 0.06)) return []
    const own = (choices.get(persona.personId) ?? []).filter(
      (choice) => choice.periodId === period.id,
    )
    const contents = dayEntries({ day, isToday: day === today, choices: own, chance })
    return contents.flatMap((content) => lifeOf(telling, content, { isYoung: young.has(day) }))
  })
}

/** One entry from its first save to wherever it stands now. */
function lifeOf(
  { seeding, persona, zone, workdays, approverId, chance }: Telling,
  content: EntryContent,
  { isYoung }: { readonly isYoung: boolean },
): Step[] {
  const { makeId, today, deps } = seeding
  const entryId = makeId()
  const target = (baseVersion: number) => ({ id: makeId(), entryId, baseVersion })
  const isToday = content.day === today
  const saved = isToday ? deps.now() - 60_000 : instantOf(content.day, content.end + 5, zone)
  const own = (at: number, mutation: Mutation): Step => ({
    at,
    personId: persona.personId,
    mutation,
  })
  const decided = (at: number, mutation: Mutation): Step => ({ at, personId: approverId, mutation })

  const steps = [own(saved, { kind: 'entry.save', ...target(0), patch: content })]
  if (isToday) return steps
  const submitted = instantOf(content.day, 17 * 60, zone) + chance.whole(0, 30) * 60_000
  // A forgotten draft now and then.
  if (chance.next() < 0.04) return steps
  steps.push(own(submitted, { kind: 'entry.submit', ...target(1) }))
  if (isYoung) return steps

  // What is not young has working days after it.
  const next = workdays.find((day) => day > content.day)!
  const review = instantOf(next, 8 * 60 + 30, zone) + chance.whole(0, 40) * 60_000
  const approve = (at: number, version: number) =>
    decided(at, { kind: 'review.decide', ...target(version), act: 'approve', comment: '' })
  if (chance.next() >= 0.1) return [...steps, approve(review, 2)]
  const comment = chance.pick(RETURN_REASONS)
  steps.push(decided(review, { kind: 'review.decide', ...target(2), act: 'return', comment }))
  // Most are put right the same morning and approved; the others are still with their owner.
  if (chance.next() < 0.4) return steps
  const text = `${content.text}, lengkap dengan lampiran`
  return [
    ...steps,
    own(review + 30 * 60_000, { kind: 'entry.save', ...target(3), patch: { text } }),
    own(review + 31 * 60_000, { kind: 'entry.submit', ...target(4) }),
    approve(review + 60 * 60_000, 5),
  ]
}
