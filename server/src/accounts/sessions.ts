import { Lucia, TimeSpan } from 'lucia'
import { sha256 } from '../platform/secrets/hash.ts'
import { randomText } from '../platform/secrets/random-text.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import type { DeviceName } from './device-name.ts'
import type { Person } from './person.ts'
import { limitsOf } from './session-limits.ts'
import { createSessionStore } from './session-store.ts'

const TOKEN_BYTES = 25
const NO_NAME: DeviceName = { browser: '', system: '' }

/** What a session is begun with, besides whose it is. */
export type SessionStart = Person & {
  readonly device?: DeviceName
  /** A computer that others use as well. */
  readonly isShared?: boolean
}

export type SessionInfo = {
  readonly id: string
  readonly device: DeviceName
  readonly isShared: boolean
  /** Epoch milliseconds. */
  readonly createdAt: number
  /** To some minutes. */
  readonly usedAt: number
}

export type Sessions = {
  /** A new session; the token goes into the cookie and nowhere else. */
  start(begun: SessionStart): Promise<string>
  find(token: string): Promise<Actor | undefined>
  /** Whoever holds the session has just shown a factor. */
  noteProof(sessionId: string): Promise<void>
  end(sessionId: string): Promise<void>
  /** Ends the session that a browser still holds the token of; one that is unknown is over already. */
  endByToken(token: string): Promise<void>
  /** True when it was one of that person's, whose it alone may be to end. */
  endOwn(actor: Actor, sessionId: string): Promise<boolean>
  /** How many were ended. */
  endOthers(actor: Actor): Promise<number>
  list(personId: string): Promise<readonly SessionInfo[]>
  deleteExpired(): Promise<void>
}

/**
 * The only file that knows lucia, which is no longer developed: six functions that could be rewritten in a day.
 * lucia stores the session id as it is given, so it is given the hash of the token. It knows neither an absolute limit
 * nor two kinds of sessions, so how long one lives is decided here: lucia is told to slide nothing.
 */
export function createSessions({
  db,
  now,
  random,
}: Pick<ServerDeps, 'db' | 'now' | 'random'>): Sessions {
  const store = createSessionStore(db, now)
  const lucia = new Lucia(store, {
    sessionExpiresIn: new TimeSpan(0, 'ms'),
    getSessionAttributes: (session) => session,
    getUserAttributes: (user) => user,
  })
  return {
    async start({ instansiId, personId, device = NO_NAME, isShared = false }) {
      const token = randomText(random, TOKEN_BYTES)
      const createdAt = now()
      const absoluteAt = createdAt + limitsOf(isShared).absoluteMs
      const attributes = {
        instansiId,
        createdAt,
        absoluteAt,
        usedAt: createdAt,
        // Nobody begins a session without a second factor or a passkey.
        provedAt: createdAt,
        isShared,
        ...device,
      }
      await lucia.createSession(personId, attributes, { sessionId: sha256(token) })
      return token
    },
    async find(token) {
      const { session, user } = await lucia.validateSession(sha256(token))
      if (!session) return undefined
      const { absoluteAt, createdAt, usedAt, provedAt, isShared } = session
      const { absoluteMs, noteEveryMs } = limitsOf(isShared)
      // A session of the release before may say a later end than is allowed now.
      if (Math.min(absoluteAt, createdAt + absoluteMs) <= now()) {
        await lucia.invalidateSession(session.id)
        return undefined
      }
      if (now() - usedAt >= noteEveryMs) await store.noteUse(session.id, isShared)
      return {
        instansiId: user.instansiId,
        personId: user.id,
        sessionId: session.id,
        provedAt,
      }
    },
    noteProof: (sessionId) => store.noteProof(sessionId),
    end: (sessionId) => lucia.invalidateSession(sessionId),
    endByToken: (token) => lucia.invalidateSession(sha256(token)),
    endOwn: (actor, sessionId) => store.deleteOwn(actor, sessionId),
    endOthers: (actor) => store.deleteOthers(actor),
    async list(personId) {
      const sessions = await lucia.getUserSessions(personId)
      return sessions
        .filter(({ createdAt, isShared }) => createdAt + limitsOf(isShared).absoluteMs > now())
        .map(({ id, createdAt, usedAt, isShared, browser, system }) => ({
          id,
          device: { browser, system },
          isShared,
          createdAt,
          usedAt: Math.max(usedAt, createdAt),
        }))
        .toSorted((one, other) => other.usedAt - one.usedAt)
    },
    deleteExpired: () => lucia.deleteExpiredSessions(),
  }
}
