import type { RouteName } from '@jejak/shared/api/contract'
import type { ViewedKind } from '@jejak/shared/privacy/viewing'
import { makeId, type PersonName } from './agency.ts'
import { clientWith, decide } from './client.ts'
import { giveAs } from './feedback.ts'
import { ofOctober, pathOf, rateAs } from './evaluation.ts'
import { jpegOf, nameOf, put } from './files.ts'
import { submitNew } from './office.ts'
import { exportedBy } from './report-calls.ts'
import type { Caller } from './route-call.ts'
import { CALLS } from './route-calls.ts'

/** A call whose answer shows somebody something of another, and what. */
export type Showing = {
  readonly who: PersonName
  readonly whose: PersonName
  readonly kind: ViewedKind
  readonly call: (caller: Caller) => Promise<Response>
}

const PHOTO = jpegOf('kenari')
const SPAN = 'from=2026-11-01&to=2026-11-30'

const as = async ({ stage }: Caller, who: PersonName) =>
  clientWith(stage.app, { cookie: await stage.cookieOf(who) })

/** An entry of Ani's that waits for Sri. */
const waiting = async (caller: Caller) =>
  submitNew(await as(caller, 'ani'), caller.stage.agency, { start: 480, end: 500 })

const after =
  (prepare: (caller: Caller) => Promise<unknown>, path: string | ((caller: Caller) => string)) =>
  async (caller: Caller) => {
    await prepare(caller)
    return caller.client.get(typeof path === 'string' ? path : path(caller))
  }

async function askedLeave(caller: Caller): Promise<string> {
  const id = makeId()
  const days = { from: '2026-11-24', to: '2026-11-25' }
  const form = { id, baseVersion: 0, kind: 'tahunan', ...days, letter: '', link: '' }
  await (await as(caller, 'ani')).send('PUT', '/api/absences', form)
  return id
}

const bySri = { who: 'sri', whose: 'ani' } as const
const personOf = ({ stage }: Caller) => stage.agency.person.ani
const decided = async (caller: Caller) => {
  const entryId = await waiting(caller)
  await caller.client.sync([decide(entryId, 2, 'approve')])
}
const given = (caller: Caller) => giveAs(caller.client, caller.stage.agency, 'ani')

/** For each way of finding whose work an answer shows, a call that shows some. */
export const SHOWING: Partial<Record<RouteName, Showing>> = {
  reviewQueue: { ...bySri, kind: 'entry', call: after(waiting, '/api/review-queue') },
  decided: { ...bySri, kind: 'entry', call: after(decided, '/api/decided') },
  sync: {
    ...bySri,
    kind: 'entry',
    async call(caller) {
      const entryId = await waiting(caller)
      return caller.client.send('POST', '/api/sync', {
        protocol: 1,
        deviceId: caller.client.deviceId,
        epoch: null,
        cursor: 0,
        mutations: [decide(entryId, 2, 'approve')],
      })
    },
  },
  team: { ...bySri, kind: 'report', call: CALLS.team },
  teamDay: {
    ...bySri,
    kind: 'entry',
    call: async (caller) => (await waiting(caller), CALLS.teamDay(caller)),
  },
  getFile: {
    ...bySri,
    kind: 'file',
    async call(caller) {
      const { stage } = caller
      const name = nameOf(PHOTO)
      await put(stage.app, await stage.cookieOf('ani'), { name, bytes: PHOTO })
      const evidence = [{ url: `/api/files/${name}`, title: 'Foto', scope: 'org' as const }]
      await submitNew(await as(caller, 'ani'), stage.agency, { start: 500, end: 520, evidence })
      return caller.client.get(`/api/files/${name}`)
    },
  },
  recap: {
    ...bySri,
    kind: 'report',
    call: after(waiting, `/api/report/recap?${SPAN}&view=team`),
  },
  dailyReport: {
    ...bySri,
    kind: 'report',
    call: after(waiting, (caller) => `/api/report/daily?${SPAN}&person=${personOf(caller)}`),
  },
  progress: {
    ...bySri,
    kind: 'report',
    call: after(waiting, (caller) => `/api/report/progress?${SPAN}&person=${personOf(caller)}`),
  },
  exportFile: {
    ...bySri,
    kind: 'report',
    async call(caller) {
      await waiting(caller)
      return exportedBy(caller.client, { view: 'team' })
    },
  },
  skpRecord: { ...bySri, kind: 'skp', call: CALLS.skpRecord },
  skpVersion: { ...bySri, kind: 'skp', call: CALLS.skpVersion },
  teamSkp: { ...bySri, kind: 'skp', call: after(CALLS.skpRecord, '/api/skp/team') },
  superiorRhk: {
    who: 'ani',
    whose: 'sri',
    kind: 'rhk',
    call: after(CALLS.treeOpen, '/api/skp/superior-rhk?year=2026'),
  },
  looks: { ...bySri, kind: 'rhk', call: after(CALLS.treeOpen, '/api/skp/looks') },
  matrix: { ...bySri, kind: 'rhk', call: after(CALLS.treeOpen, '/api/skp/matrix?year=2026') },
  tree: {
    who: 'ani',
    whose: 'sri',
    kind: 'rhk',
    call: after(CALLS.treeOpen, '/api/tree?year=2026'),
  },
  treeOpen: { ...bySri, kind: 'rhk', call: CALLS.treeOpen },
  treeGaps: {
    who: 'hadi',
    whose: 'sri',
    kind: 'rhk',
    call: after(CALLS.treeOpen, '/api/tree/gaps?year=2026&kind=unlinked'),
  },
  evaluation: {
    ...bySri,
    kind: 'evaluation',
    call: ({ client, stage }) => client.get(pathOf(ofOctober(stage.agency))),
  },
  evaluationTeam: { ...bySri, kind: 'evaluation', call: CALLS.evaluationTeam },
  evaluationUnit: { ...bySri, kind: 'evaluation', call: CALLS.evaluationUnit },
  rateEvaluation: {
    ...bySri,
    kind: 'evaluation',
    call: ({ client, stage }) => rateAs(client, ofOctober(stage.agency)),
  },
  feedback: { ...bySri, kind: 'feedback', call: after(given, '/api/feedback?list=by-me') },
  giveFeedback: { ...bySri, kind: 'feedback', call: CALLS.giveFeedback },
  askedAbsences: { ...bySri, kind: 'absence', call: after(askedLeave, '/api/absences/asked') },
  decideAbsence: {
    ...bySri,
    kind: 'absence',
    async call(caller) {
      const form = { id: await askedLeave(caller), baseVersion: 1, act: 'confirm', comment: '' }
      return caller.client.send('POST', '/api/absences/decide', form)
    },
  },
}
