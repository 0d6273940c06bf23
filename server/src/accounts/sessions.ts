import { Lucia, TimeSpan } from 'lucia'
import { sha256 } from '../platform/secrets/hash.ts'
import { randomText } from '../platform/secrets/random-text.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { createSessionStore } from './session-store.ts'

const HOUR_MS = 3_600_000
/** Slides with use; a device left alone for two weeks has to sign in again. */
const IDLE_DAYS = 14
/** And however busy it is, after this long. */
const ABSOLUTE_MS = 60 * 24 * HOUR_MS
const TOKEN_BYTES = 25

export type Sessions = {
  /** A new session; the token goes into the cookie and nowhere else. */
  start(person: { readonly instansiId: string; readonly personId: string }): Promise<string>
  find(token: string): Promise<Actor | undefined>
  end(sessionId: string): Promise<void>
  endAllOf(personId: string): Promise<void>
  list(personId: string): Promise<readonly { readonly id: string; readonly createdAt: number }[]>
  deleteExpired(): Promise<void>
}

/**
 * The only file that knows lucia, which is no longer developed: six functions that could be rewritten in a day.
 * lucia stores the session id as it is given, so it is given the hash of the token; and it knows no absolute
 * limit, so that is tested here.
 */
export function createSessions({
  db,
  now,
  random,
}: Pick<ServerDeps, 'db' | 'now' | 'random'>): Sessions {
  const lucia = new Lucia(createSessionStore(db, now), {
    sessionExpiresIn: new TimeSpan(IDLE_DAYS, 'd'),
    getSessionAttributes: (session) => session,
    getUserAttributes: (user) => user,
  })
  return {
    async start({ instansiId, personId }) {
      const token = randomText(random, TOKEN_BYTES)
      const createdAt = now()
      await lucia.createSession(
        personId,
        { instansiId, createdAt, absoluteAt: createdAt + ABSOLUTE_MS },
        { sessionId: sha256(token) },
      )
      return token
    },
    async find(token) {
      const { session, user } = await lucia.validateSession(sha256(token))
      if (!session) return undefined
      if (session.absoluteAt <= now()) {
        await lucia.invalidateSession(session.id)
        return undefined
      }
      return {
        instansiId: user.instansiId,
        personId: user.id,
        sessionId: session.id,
      }
    },
    end: (sessionId) => lucia.invalidateSession(sessionId),
    endAllOf: (personId) => lucia.invalidateUserSessions(personId),
    async list(personId) {
      const sessions = await lucia.getUserSessions(personId)
      return sessions.map(({ id, createdAt }) => ({ id, createdAt }))
    },
    deleteExpired: () => lucia.deleteExpiredSessions(),
  }
}
