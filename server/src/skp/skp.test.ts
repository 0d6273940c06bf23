import { beforeAll, beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import type { SkpContent } from '@jejak/shared/skp/skp'
import { onBothEngines } from '../../test/databases.ts'
import type { HttpApp } from '../http/environment.ts'
import { makeAgency, makeId, planContent, testDeps, type Agency } from '../../test/agency.ts'
import {
  content,
  problemOf,
  save,
  signedIn,
  submit,
  testApp,
  type Client,
} from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import type { ServerDeps } from '../platform/server-deps.ts'

stopClock()

onBothEngines('the SKP', (open) => {
  let deps: ServerDeps
  let app: HttpApp
  let agency: Agency
  let ani: Client
  let budi: Client

  beforeAll(async () => {
    deps = testDeps(await open())
    app = testApp(deps)
  })
  beforeEach(async () => {
    agency = await makeAgency(deps.db)
    ani = await signedIn(app, deps, agency, 'ani')
    budi = await signedIn(app, deps, agency, 'budi')
  })

  const list = async (client: Client) =>
    v.parse(contract.skp.response, await (await client.get('/api/skp')).json()).skp
  const put = (client: Client, body: { id: string; baseVersion: number; content: SkpContent }) =>
    client.send('PUT', '/api/skp', body)
  const fresh = () => planContent({ ...agency, plan: { november: makeId(), october: makeId() } })

  test('a plan is created, read back, and replaced by who has seen it', async () => {
    const id = makeId()
    const made = fresh()
    expect(await (await put(budi, { id, baseVersion: 0, content: made })).json()).toEqual({
      id,
      version: 1,
      state: 'draft',
      ...made,
    })
    const second = await put(budi, { id, baseVersion: 1, content: { ...made, rhk: [] } })
    expect(await second.json()).toMatchObject({ version: 2, rhk: [] })
    expect(await list(budi)).toMatchObject([{ id, version: 2 }])
    const stale = await put(budi, { id, baseVersion: 1, content: made })
    expect((await problemOf(stale)).code).toBe('conflict')
  })

  test('of two browsers that save at once one wins', async () => {
    const [skp] = await list(ani)
    const { id, version, state: _draft, ...rest } = skp!
    const answers = await Promise.all(
      [0, 1].map(() => put(ani, { id, baseVersion: version, content: rest })),
    )
    expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([200, 409])
  })

  test('nobody reads or writes a plan of somebody else', async () => {
    const [skp] = await list(ani)
    expect(await list(budi)).toEqual([])
    const { id, version, state: _draft, ...rest } = skp!
    const response = await put(budi, { id, baseVersion: version, content: rest })
    expect((await problemOf(response)).code).toBe('not-found')
  })

  test('a rencana aksi on which submitted work stands cannot be taken out', async () => {
    const entry = makeId()
    await ani.sync([save(entry, 0, content(agency)), submit(entry, 0)])
    const [skp] = await list(ani)
    const { id, version, state: _draft, ...rest } = skp!
    const emptied = { ...rest, rhk: [] }
    const problem = await problemOf(await put(ani, { id, baseVersion: version, content: emptied }))
    expect(problem).toMatchObject({
      code: 'invalid',
      errors: [{ path: `content.rhk.rencanaAksi.${agency.plan.november}`, code: 'in-use' }],
    })
    expect(await list(ani)).toEqual([skp])
  })

  test('a draft does not hold its rencana aksi, and is told when it is submitted', async () => {
    const entry = makeId()
    await ani.act(save(entry, 0, content(agency)))
    const [skp] = await list(ani)
    const { id, version, state: _draft, ...rest } = skp!
    expect(
      (await put(ani, { id, baseVersion: version, content: { ...rest, rhk: [] } })).status,
    ).toBe(200)
    expect(await ani.act(submit(entry, 1))).toMatchObject({ code: 'stop-problems' })
  })

  test('a period of nowhere, an id used twice, or a changed year are named by place', async () => {
    const [skp] = await list(ani)
    const { id, version, state: _draft, ...rest } = skp!
    const [rhk] = rest.rhk
    const [first] = rhk!.rencanaAksi
    const withActions = (rencanaAksi: NonNullable<typeof rhk>['rencanaAksi']) => ({
      ...rest,
      rhk: [{ ...rhk!, rencanaAksi }],
    })
    const cases: [SkpContent, string][] = [
      [withActions([{ ...first!, periodId: makeId() }]), 'content.rhk.0.rencanaAksi.0.periodId'],
      [withActions([first!, first!]), 'content.rhk'],
      [{ ...rest, year: 2025 }, 'content.year'],
    ]
    for (const [body, path] of cases) {
      const problem = await problemOf(await put(ani, { id, baseVersion: version, content: body }))
      expect(problem.errors?.map((error) => error.path)).toContain(path)
    }
    expect(await list(ani)).toEqual([skp])
  })

  test('a rencana aksi id of somebody else cannot be taken over', async () => {
    const taken = planContent(agency)
    const response = await put(budi, { id: makeId(), baseVersion: 0, content: taken })
    expect((await problemOf(response)).code).toBe('invalid')
    expect(await list(budi)).toEqual([])
  })
})
