import { expect, test } from 'vitest'
import { stopClock } from '@jejak/server/test/clock'
import { onBothEngines } from '@jejak/server/test/databases'
import { playBody } from './play.ts'
import { openTarget, type Target } from './target.ts'

stopClock()

const BODIES = 1500
/** Some bodies end what others need. */
const AGENCY_EVERY = 250

const LET_IN = /drop table|7\*7|etc\/passwd|%00|1\.98E\+17|長|a{300}/

/** A hole as they are: a text that was let in breaks what is done with it. */
const withHole = (target: Target): Target => ({
  ...target,
  async request(path, init) {
    const answer = await target.request(path, init)
    const isHit = answer.status < 400 && typeof init.body === 'string' && LET_IN.test(init.body)
    return isHit ? new Response('{"code":"internal"}', { status: 500 }) : answer
  },
})

onBothEngines('bodies drawn from the schemas of every route', (open) => {
  test('are each answered, and none is an accident of ours', async () => {
    const db = await open()
    let target = await openTarget(db)
    const faults: string[] = []
    let taken = 0
    for (let seed = 1; seed <= BODIES; seed++) {
      if (seed % AGENCY_EVERY === 0) target = await openTarget(db)
      const { route, status, fault } = await playBody(target, seed)
      if (fault !== undefined) faults.push(`seed ${seed} ${route}: ${fault}`)
      if (status < 400) taken++
    }
    expect(faults).toEqual([])
    // Bodies that are all refused at the door would reach nothing behind it.
    expect(taken / BODIES).toBeGreaterThan(0.15)
  })

  test('find a hole that is planted', async () => {
    const target = withHole(await openTarget(await open()))
    let fault: string | undefined
    for (let seed = 1; seed <= BODIES && fault === undefined; seed++)
      fault = (await playBody(target, seed)).fault
    expect(fault).toMatch(/^500/)
  })
})
