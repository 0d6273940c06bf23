import { fail, ok } from '@jejak/shared/result'
import { deviceNameOf } from '../accounts/device-name.ts'
import type { Passwords } from '../accounts/factors/password.ts'
import { rememberDevice } from '../accounts/known-devices.ts'
import { readMe } from '../accounts/me.ts'
import type { Sessions } from '../accounts/sessions.ts'
import type { SignInLog } from '../accounts/sign-in-log.ts'
import type { Throttle } from '../accounts/throttle.ts'
import type { Cookies } from '../http/cookies.ts'
import type { HttpContext } from '../http/environment.ts'
import type { Handlers } from '../http/handler.ts'
import type { Problem } from '../http/problem.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { createActivation } from './activation.ts'
import { createResets } from './resets.ts'
import { activationUnits, issueSheet } from './sheets.ts'

type ActivationHandlers = Pick<
  Handlers,
  | 'activate'
  | 'activateConfirm'
  | 'activationUnits'
  | 'issueCodes'
  | 'askReset'
  | 'resets'
  | 'confirmReset'
  | 'refuseReset'
>

type Parts = {
  readonly deps: ServerDeps
  readonly passwords: Passwords
  readonly throttle: Throttle
  readonly sessions: Sessions
  readonly log: SignInLog
  readonly cookies: Cookies
}

const WEAK_PASSWORD: Problem = {
  code: 'invalid',
  hint: 'password',
  errors: [{ path: 'password', message: 'expected a password that is not guessed first' }],
}

/** Codes on paper, the door they open, and accounts that are made new by two people. */
export function activationRoutes(parts: Parts): ActivationHandlers {
  const { deps, sessions, cookies, log } = parts
  const activation = createActivation(parts)
  const resets = createResets(deps, log)
  const deviceOf = (http: HttpContext) => deviceNameOf(http.req.header('user-agent'))
  return {
    async activate({ request, http, address }) {
      const begun = await activation.begin({ ...request, address, device: deviceOf(http) })
      if (begun.ok) return begun
      return fail(begun.reason.code === 'weak-password' ? WEAK_PASSWORD : begun.reason)
    },
    async activateConfirm({ request, http }) {
      const { isShared = false, ...asked } = request
      const device = deviceOf(http)
      const done = await activation.confirm({ ...asked, device })
      if (!done.ok) return done
      const { person, recoveryCodes, resets: told } = done.value
      const former = cookies.sessionToken(http)
      if (former !== undefined) await sessions.endByToken(former)
      cookies.setSession(http, await sessions.start({ ...person, device, isShared }))
      await rememberDevice(deps, person, cookies.deviceId(http) ?? cookies.nameDevice(http))
      return ok({ me: await readMe(deps, person), recoveryCodes, resets: [...told] })
    },
    async activationUnits({ actor }) {
      return ok(await activationUnits(deps, actor))
    },
    async issueCodes({ actor, request }) {
      return ok(await issueSheet(deps, actor, request))
    },
    askReset: ({ actor, request }) => resets.ask(actor, request.nip),
    async resets({ actor }) {
      return ok(await resets.list(actor))
    },
    confirmReset: ({ actor, request, http }) => resets.confirm(actor, request.id, deviceOf(http)),
    async refuseReset({ actor, request }) {
      const refused = await resets.refuse(actor, request.id)
      return refused.ok ? ok({}) : refused
    },
  }
}
