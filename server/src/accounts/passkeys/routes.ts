import { fail, ok } from '@jejak/shared/result'
import type { factorsContract } from '@jejak/shared/api/routes/factors'
import type { Cookies } from '../../http/cookies.ts'
import type { HttpContext } from '../../http/environment.ts'
import type { Handlers } from '../../http/handler.ts'
import type { ServerDeps } from '../../platform/server-deps.ts'
import { deviceNameOf } from '../device-name.ts'
import { passkeyFactor } from '../factors/passkey.ts'
import { countRecoveryCodes, replaceRecoveryCodes } from '../factors/recovery.ts'
import { rememberDevice } from '../known-devices.ts'
import { readMe } from '../me.ts'
import type { Sessions } from '../sessions.ts'
import type { SignInLog } from '../sign-in-log.ts'
import { createStepUp } from '../step-up.ts'
import type { Throttle } from '../throttle.ts'
import { createChallenges } from './challenges.ts'
import { addPasskey, newPasskeyOptions, passkeyQuestion, toDescriptor } from './register.ts'
import { deletePasskey, listPasskeys, renamePasskey } from './rows.ts'
import { createPasskeySignIn } from './sign-in.ts'
import { passkeySiteOf } from './site.ts'

/** Passkeys, recovery codes, and a factor that is asked for once more. */
export function factorRoutes({
  deps,
  throttle,
  sessions,
  log,
  cookies,
  publicUrl,
}: {
  readonly deps: ServerDeps
  readonly throttle: Throttle
  readonly sessions: Sessions
  readonly log: SignInLog
  readonly cookies: Cookies
  readonly publicUrl: string
}): Pick<Handlers, keyof typeof factorsContract> {
  const site = passkeySiteOf(publicUrl)
  const challenges = createChallenges({ ...deps, throttle })
  const passkey = (step: 'sign-in' | 'step-up') => passkeyFactor({ deps, site, challenges, step })
  const parts = { deps, throttle, sessions, log }
  const signIn = createPasskeySignIn({ ...parts, passkey: passkey('sign-in') })
  const stepUp = createStepUp({ ...parts, passkey: passkey('step-up') })
  const deviceOf = (http: HttpContext) => deviceNameOf(http.req.header('user-agent'))

  return {
    async passkeySignInOptions({ http }) {
      if (!site) return ok({ options: null })
      const challenge = challenges.issue(`sign-in:${cookies.holdBrowser(http)}`)
      return ok({ options: await passkeyQuestion(site, challenge) })
    },
    async passkeySignIn({ request: { assertion, isShared = false }, http, address }) {
      const deviceId = cookies.deviceId(http)
      const done = await signIn({
        assertion,
        browserSecret: cookies.browserSecret(http),
        isShared,
        deviceId,
        device: deviceOf(http),
        address,
      })
      if (!done.ok) return done
      const { person, token } = done.value
      // The cookie is about to be another: a session that nobody can reach any more is over.
      const former = cookies.sessionToken(http)
      if (former !== undefined) await sessions.endByToken(former)
      cookies.releaseBrowser(http)
      cookies.setSession(http, token)
      if (deviceId === undefined) await rememberDevice(deps, person, cookies.nameDevice(http))
      return ok(await readMe(deps, person))
    },
    async passkeys({ actor }) {
      const rows = await listPasskeys(deps.db.read, actor)
      return ok({
        isPossible: site !== null,
        passkeys: rows.map((row) => ({
          id: row.id,
          name: row.name,
          createdAt: row.created_at,
          usedAt: row.used_at,
          isSynced: row.is_synced === 1,
        })),
        recoveryLeft: await countRecoveryCodes(deps.db.read, actor),
      })
    },
    async passkeyOptions({ actor }) {
      return ok({ options: site && (await newPasskeyOptions({ deps, site, challenges }, actor)) })
    },
    async addPasskey({ actor, request, http }) {
      if (!site) return fail({ code: 'conflict' })
      const added = await addPasskey({ deps, site, challenges }, actor, request)
      if (!added.ok) return fail({ code: added.reason })
      log.note(actor, deviceOf(http), 'passkey-added')
      return added
    },
    async renamePasskey({ actor, request }) {
      const isDone = await deps.db.write((tx) => renamePasskey(tx, actor, request))
      return isDone ? ok({}) : fail({ code: 'not-found' })
    },
    async removePasskey({ actor, request, http }) {
      const isDone = await deps.db.write((tx) => deletePasskey(tx, actor, request.id))
      if (!isDone) return fail({ code: 'not-found' })
      log.note(actor, deviceOf(http), 'passkey-removed')
      return ok({ ended: await sessions.endOthers(actor) })
    },
    async renewRecoveryCodes({ actor, http }) {
      const recoveryCodes = await deps.db.write((tx) =>
        replaceRecoveryCodes(tx, deps.random, actor),
      )
      log.note(actor, deviceOf(http), 'recovery-renewed')
      return ok({ recoveryCodes })
    },
    async stepUpOptions({ actor }) {
      const held = site ? await listPasskeys(deps.db.read, actor) : []
      if (!site || held.length === 0) return ok({ options: null })
      const challenge = challenges.issue(`step-up:${actor.sessionId}`)
      return ok({ options: await passkeyQuestion(site, challenge, held.map(toDescriptor)) })
    },
    async stepUp({ actor, request, http }) {
      const done = await stepUp({ actor, proof: request.proof, device: deviceOf(http) })
      return done.ok ? ok({}) : done
    },
  }
}
