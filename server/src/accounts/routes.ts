import { fail, ok } from '@jejak/shared/result'
import type { ChangePassword } from './change-password.ts'
import { deviceNameOf } from './device-name.ts'
import type { Setup } from './setup.ts'
import type { Sessions } from './sessions.ts'
import type { SignIn } from './sign-in.ts'
import type { SignInLog } from './sign-in-log.ts'
import type { Cookies } from '../http/cookies.ts'
import type { HttpContext } from '../http/environment.ts'
import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { rememberDevice } from './known-devices.ts'
import { readMe } from './me.ts'

type AccountHandlers = Pick<
  Handlers,
  | 'setup'
  | 'setupConfirm'
  | 'signIn'
  | 'signInCode'
  | 'signOut'
  | 'me'
  | 'sessions'
  | 'endSession'
  | 'endOtherSessions'
  | 'changePassword'
  | 'signInLog'
>

/** The field that holds a password which is guessed first. */
const weakPassword = (path: string) =>
  fail({
    code: 'invalid',
    hint: 'password',
    errors: [{ path, message: 'expected a password that is not guessed first' }],
  } as const)

/** First agency, signing in and out, and who one is. */
export function accountRoutes({
  deps,
  setup,
  signIn,
  sessions,
  log,
  changePassword,
  cookies,
}: {
  readonly deps: ServerDeps
  readonly setup: Setup
  readonly signIn: SignIn
  readonly sessions: Sessions
  readonly log: SignInLog
  readonly changePassword: ChangePassword
  readonly cookies: Cookies
}): AccountHandlers {
  const deviceOf = (http: HttpContext) => deviceNameOf(http.req.header('user-agent'))
  /** The cookie is about to be another: a session that nobody can reach any more is over. */
  const leaveFormer = async (http: HttpContext) => {
    const former = cookies.sessionToken(http)
    if (former !== undefined) await sessions.endByToken(former)
  }

  return {
    async setup({ request }) {
      const begun = await setup.begin(request)
      if (begun.ok) return begun
      return begun.reason === 'weak-password'
        ? weakPassword('password')
        : fail({ code: begun.reason })
    },
    async setupConfirm({ request, http }) {
      const done = await setup.confirm(request.ticket, request.code)
      if (!done.ok) return fail({ code: done.reason })
      const { person, recoveryCodes } = done.value
      await leaveFormer(http)
      cookies.setSession(http, await sessions.start({ ...person, device: deviceOf(http) }))
      await rememberDevice(deps, person, cookies.deviceId(http) ?? cookies.nameDevice(http))
      return ok({ me: await readMe(deps, person), recoveryCodes })
    },
    async signIn({ request, http, address }) {
      const begun = await signIn.begin({
        nip: request.nip,
        proof: { password: request.password },
        deviceId: cookies.deviceId(http),
        address,
        device: deviceOf(http),
      })
      return begun.ok ? ok({ ticket: begun.value }) : begun
    },
    async signInCode({ request, http }) {
      const deviceId = cookies.deviceId(http)
      const { ticket, isShared = false, ...proof } = request
      const device = deviceOf(http)
      const done = await signIn.finish({ ticket, proof, isShared, deviceId, device })
      if (!done.ok) return done
      await leaveFormer(http)
      cookies.setSession(http, done.value.token)
      if (deviceId === undefined) {
        await rememberDevice(deps, done.value.person, cookies.nameDevice(http))
      }
      return ok(await readMe(deps, done.value.person))
    },
    async signOut({ actor, request, http }) {
      // It waited on the device, and somebody else has signed in there since: theirs goes on.
      if (request.person !== undefined && request.person !== actor.personId) return ok({})
      await sessions.end(actor.sessionId)
      cookies.clearSession(http)
      return ok({})
    },
    async me({ actor }) {
      return ok(await readMe(deps, actor))
    },
    async sessions({ actor }) {
      const all = await sessions.list(actor.personId)
      const marked = all.map((one) => ({ ...one, isThis: one.id === actor.sessionId }))
      return ok({
        sessions: marked.toSorted((one, other) => Number(other.isThis) - Number(one.isThis)),
      })
    },
    async endSession({ actor, request, http }) {
      if (!(await sessions.endOwn(actor, request.id))) return fail({ code: 'not-found' })
      if (request.id === actor.sessionId) cookies.clearSession(http)
      return ok({})
    },
    async endOtherSessions({ actor }) {
      return ok({ ended: await sessions.endOthers(actor) })
    },
    async changePassword({ actor, request, http }) {
      const { present, next } = request
      const ended = await changePassword({ present, next, actor, device: deviceOf(http) })
      if (ended.ok) return ok({ ended: ended.value })
      return ended.reason.code === 'weak-password' ? weakPassword('next') : fail(ended.reason)
    },
    async signInLog({ actor }) {
      return ok({ lines: [...(await log.list(actor))] })
    },
  }
}
