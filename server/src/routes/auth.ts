import { fail, ok } from '@jejak/shared/result'
import type { Setup } from '../auth/setup.ts'
import { checkCode, checkPassword, type SignInParts } from '../auth/sign-in.ts'
import type { Cookies } from '../http/cookies.ts'
import type { Handlers } from '../http/handler.ts'
import { readMe } from '../accounts/me.ts'

type AuthHandlers = Pick<
  Handlers,
  'setup' | 'setupConfirm' | 'signIn' | 'signInCode' | 'signOut' | 'me'
>

/** First agency, signing in and out, and who one is. */
export function authHandlers(
  parts: SignInParts & { readonly setup: Setup; readonly cookies: Cookies },
): AuthHandlers {
  const { world, setup, sessions, cookies } = parts
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
      return ok({ me: await readMe(world, person), recoveryCodes })
    },
    async signIn({ request, http, address }) {
      const nip = request.nip.replace(/[\s.]/g, '')
      const checked = await checkPassword(parts, {
        nip,
        password: request.password,
        deviceId: cookies.deviceId(http),
        address,
      })
      return checked.ok ? ok({ ticket: checked.value }) : checked
    },
    async signInCode({ request, http, address }) {
      const deviceId = cookies.deviceId(http)
      const checked = await checkCode(parts, { ...request, deviceId, address })
      if (!checked.ok) return checked
      cookies.setSession(http, checked.value.token)
      if (deviceId === undefined) cookies.nameDevice(http)
      return ok(await readMe(world, checked.value.person))
    },
    async signOut({ actor, http }) {
      await sessions.end(actor.sessionId)
      cookies.clearSession(http)
      return ok({})
    },
    async me({ actor }) {
      return ok(await readMe(world, actor))
    },
  }
}
