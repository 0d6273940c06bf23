import { beforeAll, describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import type { RouteSpec } from '@jejak/shared/api/route-spec'
import { clientWith, problemOf } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { CALLS } from '../../test/route-calls.ts'
import { askedAtDoor } from '../../test/soft-authenticator.ts'
import { createStage, type Stage } from '../../test/stage.ts'
import { ROUTE_NAMES } from '../http/mount.ts'

stopClock()

const ROWS = ROUTE_NAMES.map((name) => ({ name, spec: contract[name] as RouteSpec })).filter(
  ({ spec }) => spec.auth === 'session',
)

describe('a sign-in that is not finished', () => {
  let stage: Stage
  /** What a browser can hold between the first step and the last, put where a session stands. */
  let cookies: Readonly<Record<string, string>>

  beforeAll(async () => {
    stage = await createStage()
    const browser = clientWith(stage.app, {})
    const { nip, password } = stage.ani
    const begun = await browser.send('POST', '/api/sign-in', { nip, password })
    const { ticket } = v.parse(contract.signIn.response, await begun.json())
    const { options, cookie } = await askedAtDoor(browser)
    const secret = cookie.split('=')[1] ?? ''
    const activation = await CALLS.activate({ stage, client: browser, cookie: '' })
    const { ticket: sealed } = v.parse(contract.activate.response, await activation.json())
    const over = await stage.cookieOf('ani')
    await clientWith(stage.app, { cookie: over }).send('POST', '/api/sign-out', {})
    cookies = {
      'the ticket of a right password': `sid=${ticket}; ${cookie}`,
      'the challenge of a passkey': `sid=${options.challenge}; ${cookie}`,
      'the cookie of a browser that asked': `sid=${secret}; ${cookie}`,
      'a half-finished activation': `sid=${sealed}`,
      'a session that is over': over,
    }
    return () => stage.dispose()
  })

  test.each(ROWS)('opens nothing: $name', async ({ name }) => {
    const found: Record<string, string> = {}
    for (const [what, cookie] of Object.entries(cookies)) {
      // Whoever makes the object of a call does so with a session of their own.
      const client = clientWith(stage.app, { cookie })
      const answer = await CALLS[name]({ stage, client, cookie: '' })
      found[what] = (await problemOf(answer)).code
    }
    expect(found).toEqual(
      Object.fromEntries(Object.keys(cookies).map((what) => [what, 'unauthenticated'])),
    )
  })

  const guarded = ROWS.filter(({ spec }) => spec.stepUp)
  test.each(guarded)('and an old session does not do $name', async ({ name, spec }) => {
    const who = spec.permission === 'self' || spec.permission === 'claim.answer' ? 'ani' : 'wati'
    const cookie = await stage.cookieOf(who)
    await stage.forgetProof()
    const answer = await CALLS[name]({
      stage,
      client: clientWith(stage.app, { cookie }),
      cookie: '',
    })
    expect((await problemOf(answer)).code).toBe('step-up-needed')
  })
})
