import { fail, ok } from '@jejak/shared/result'
import type { Setup } from './setup.ts'
import type { Sessions } from './sessions.ts'
import type { SignIn } from './sign-in.ts'
import type { Cookies } from '../http/cookies.ts'
import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { readMe } from './me.ts'

type AccountHandlers = Pick<
  Handlers,
  'setup' | 'setupConfirm' | 'signIn' | 'signInCode' | 'signOut' | 'me'
>

/** First agency, signing in and out, and who one is. */
export function accountRoutes({
  deps,
  setup,
  signIn,
  sessions,
  cookies,
}: {
  readonly deps: ServerDeps
  readonly setup: Setup
  readonly signIn: SignIn
  readonly sessions: Sessions
  readonly cookies: Cookies
}): AccountHandlers {
  return {
    async setup({ request }) {
      const begun = await setup.begin(request)
      return begun.ok ? begun : fail({ code: begun.reason })
    },
    async setupConfirm({ request, http }) {
      const done = await setup.confirm(request.ticket, request.code)
      if (!done.ok) return fail({ code: done.reason })
      const { person, recoveryCodes } = done.value
      cookies.setSession(http, await sessions.start(person))
      cookies.nameDevice(http)
      return ok({ me: await readMe(deps, person), recoveryCodes })
    },
    async signIn({ request, http, address }) {
      const nip = request.nip.replace(/[\s.]/g, '')
      const begun = await signIn.begin({
        nip,
        proof: { password: request.password },
        deviceId: cookies.deviceId(http),
        address,
      })
      return begun.ok ? ok({ ticket: begun.value }) : begun
    },
    async signInCode({ request, http, address }) {
      const deviceId = cookies.deviceId(http)
      const { ticket, ...proof } = request
      const done = await signIn.finish({ ticket, proof, deviceId, address })
      if (!done.ok) return done
      cookies.setSession(http, done.value.token)
      if (deviceId === undefined) cookies.nameDevice(http)
      return ok(await readMe(deps, done.value.person))
    },
    async signOut({ actor, http }) {
      await sessions.end(actor.sessionId)
      cookies.clearSession(http)
      return ok({})
    },
    async me({ actor }) {
      return ok(await readMe(deps, actor))
    },
  }
}
