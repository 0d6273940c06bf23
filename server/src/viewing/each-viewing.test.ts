import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { RouteName } from '@jejak/shared/api/contract'
import { createSessions } from '../accounts/sessions.ts'
import { makeAgency, testDeps, type Agency, type PersonName } from '../../test/agency.ts'
import { clientWith, testApp } from '../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import type { HttpApp } from '../http/environment.ts'
import { ROUTE_NAMES } from '../http/mount.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import type { Caller } from '../../test/route-call.ts'
import { CALLS } from '../../test/route-calls.ts'
import { SHOWING } from '../../test/showing-calls.ts'
import { createStage, type Stage } from '../../test/stage.ts'
import { submitNew } from '../../test/office.ts'
import { NOTHING_SEEN } from './rule.ts'
import { RULES } from './rules.ts'

stopClock()

const isRuled = (name: RouteName) => typeof RULES[name] === 'function'
const SHOWN = Object.entries(SHOWING) as [RouteName, NonNullable<(typeof SHOWING)[RouteName]>][]

test('each way of finding whose work an answer shows is walked below', () => {
  const walked = new Set(SHOWN.map(([name]) => RULES[name]))
  expect(ROUTE_NAMES.filter((name) => isRuled(name) && !walked.has(RULES[name]))).toEqual([])
})

onBothEngines('a read of another person’s work', (open) => {
  let deps: ServerDeps
  let app: HttpApp
  let agency: Agency
  beforeAll(async () => {
    deps = testDeps(await open())
    app = testApp(deps)
  })
  beforeEach(async () => {
    setClock(MORNING)
    agency = await makeAgency(deps.db)
  })

  const cookieOf = async (who: PersonName) => {
    const { instansiId, person } = agency
    return `sid=${await createSessions(deps).start({ instansiId, personId: person[who] })}`
  }
  const callerOf = async (who: PersonName): Promise<Caller> => {
    const cookie = await cookieOf(who)
    // What these calls need of a stage.
    const stage = { app, agency, cookieOf } as unknown as Stage
    return { stage, cookie, client: clientWith(app, { cookie }) }
  }
  const linesOf = (viewer: PersonName, subject: PersonName) =>
    deps.db.read
      .selectFrom('viewing')
      .selectAll()
      .where('instansi_id', '=', agency.instansiId)
      .where('viewer_id', '=', agency.person[viewer])
      .where('subject_id', '=', agency.person[subject])
      .execute()

  test.each(SHOWN)('%s leaves a line before the answer has left', async (_name, showing) => {
    const { who, whose, kind, call } = showing
    const answer = await call(await callerOf(who))
    expect(answer.status).toBe(200)
    const lines = await linesOf(who, whose)
    expect(lines.map((line) => line.kind)).toContain(kind)
    for (const line of lines)
      expect(line.acting_as).toBe({ sri: 'chief', ani: 'staffA', hadi: 'head' }[who as 'sri'])
  })

  test('their own work leaves none, whatever they ask for', async () => {
    const caller = await callerOf('ani')
    await submitNew(caller.client, agency)
    for (const name of ROUTE_NAMES.filter(isRuled)) await CALLS[name](caller)
    const own = await deps.db.read
      .selectFrom('viewing')
      .selectAll()
      .whereRef('viewer_id', '=', 'subject_id')
      .execute()
    expect(own).toEqual([])
  })
})

/** Calls that end the session they are made with, or need a person with a password. */
const ENDS: ReadonlySet<RouteName> = new Set([
  'signOut',
  'endOtherSessions',
  'endSession',
  'changePassword',
])

/** Words of Ani's work, and of Sri's plan, as the calls of tests write them. */
const WORDS = [
  'Menyusun laporan bulanan',
  'Tersusunnya laporan',
  'Target tercapai.',
  'Meningkatnya layanan',
]
/** Why a route that says it shows nothing of anybody may still answer with such words. */
const OF_ONES_OWN = new Set<RouteName>(['skp', 'saveSkp', 'sync', 'exports'])

describe('a route that says it shows nobody’s work', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await createStage()
    return () => stage.dispose()
  })
  const silent = ROUTE_NAMES.filter((name) => !isRuled(name) && RULES[name] !== 'public')

  test('says why in one of a few words', () => {
    const said = ROUTE_NAMES.flatMap((name) => (isRuled(name) ? [] : [RULES[name] as string]))
    expect(said.filter((why) => !(NOTHING_SEEN as readonly string[]).includes(why))).toEqual([])
  })

  test.each(silent.filter((name) => !OF_ONES_OWN.has(name) && !ENDS.has(name)))(
    '%s holds no words of Ani’s, for her supervisor or an administrator',
    async (name) => {
      const ani = clientWith(stage.app, { cookie: await stage.cookieOf('ani') })
      await submitNew(ani, stage.agency, { start: 600, end: 610 }).catch(() => undefined)
      for (const who of ['sri', 'wati'] as const) {
        const cookie = await stage.cookieOf(who)
        const caller = { stage, cookie, client: clientWith(stage.app, { cookie }) }
        const text = await (await CALLS[name](caller)).text()
        expect(WORDS.filter((words) => text.includes(words))).toEqual([])
      }
    },
  )
})
