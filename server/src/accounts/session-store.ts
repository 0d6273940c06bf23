import type { Adapter, DatabaseSession, DatabaseUser, Lucia } from 'lucia'
import { compileOnce } from '../platform/db/compile-once.ts'
import type { Database } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'
import { limitsOf } from './session-limits.ts'

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<SessionAttributes, UserAttributes>
    DatabaseSessionAttributes: SessionAttributes
    DatabaseUserAttributes: UserAttributes
  }
}

export type SessionAttributes = {
  readonly instansiId: string
  readonly createdAt: number
  readonly absoluteAt: number
  readonly usedAt: number
  readonly provedAt: number
  readonly isShared: boolean
  readonly browser: string
  readonly system: string
}

export type UserAttributes = { readonly instansiId: string }

const sessionAndPerson = compileOnce((tx, param) =>
  tx
    .selectFrom('session')
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'session.instansi_id')
        .onRef('person.id', '=', 'session.person_id'),
    )
    .select([
      'session.instansi_id',
      'session.person_id',
      'session.created_at',
      'session.expires_at',
      'session.absolute_at',
      'session.used_at',
      'session.proved_at',
      'session.is_shared',
      'session.browser',
      'session.system',
    ])
    .where('session.id', '=', param)
    .where('person.active', '=', param),
)

export type SessionStore = Adapter & {
  /** The session was used now, and lives on from here. */
  noteUse(id: string, isShared: boolean): Promise<void>
  /** Whoever holds it has shown a factor now. */
  noteProof(id: string): Promise<void>
  deleteOwn(actor: Actor, id: string): Promise<boolean>
  deleteOthers(actor: Actor): Promise<number>
}

/**
 * lucia's seven questions, asked of our tables. Ids that come in are already hashes of tokens. lucia reads the clock of
 * the machine and the tables are kept by `now`, so the end of a session is carried over from one clock to the other.
 */
export function createSessionStore(db: Database, now: () => number): SessionStore {
  const ahead = () => now() - Date.now()
  const toSession = (row: SessionRow): DatabaseSession => ({
    id: row.id,
    userId: row.person_id,
    expiresAt: new Date(row.expires_at - ahead()),
    attributes: {
      instansiId: row.instansi_id,
      createdAt: row.created_at,
      absoluteAt: row.absolute_at,
      usedAt: row.used_at,
      provedAt: row.proved_at,
      isShared: row.is_shared === 1,
      browser: row.browser,
      system: row.system,
    },
  })
  return {
    async getSessionAndUser(id) {
      const [row] = await sessionAndPerson(db.read, [id, 1])
      if (!row) return [null, null]
      const user: DatabaseUser = {
        id: row.person_id,
        attributes: { instansiId: row.instansi_id },
      }
      return [toSession({ ...row, id }), user]
    },
    async getUserSessions(personId) {
      const rows = await db.read
        .selectFrom('session')
        .selectAll()
        .where('person_id', '=', personId)
        .execute()
      return rows.map(toSession)
    },
    async setSession(session) {
      const { instansiId, createdAt, absoluteAt, usedAt, isShared, browser, system } =
        session.attributes
      const row = {
        instansi_id: instansiId,
        id: session.id,
        person_id: session.userId,
        created_at: createdAt,
        expires_at: usedAt + limitsOf(isShared).idleMs,
        absolute_at: absoluteAt,
        used_at: usedAt,
        proved_at: session.attributes.provedAt,
        is_shared: isShared ? 1 : 0,
        browser,
        system,
      }
      await db.write((tx) => tx.insertInto('session').values(row).execute())
    },
    async updateSessionExpiration(id, expiresAt) {
      await db.write((tx) =>
        tx
          .updateTable('session')
          .set({ expires_at: expiresAt.getTime() + ahead() })
          .where('id', '=', id)
          .execute(),
      )
    },
    async deleteSession(id) {
      await db.write((tx) => tx.deleteFrom('session').where('id', '=', id).execute())
    },
    async deleteUserSessions(personId) {
      await db.write((tx) => tx.deleteFrom('session').where('person_id', '=', personId).execute())
    },
    async deleteExpiredSessions() {
      const at = now()
      await db.write((tx) =>
        tx
          .deleteFrom('session')
          .where((where) => where.or([where('expires_at', '<', at), where('absolute_at', '<', at)]))
          .execute(),
      )
    },
    async noteUse(id, isShared) {
      const at = now()
      await db.write((tx) =>
        tx
          .updateTable('session')
          .set({ used_at: at, expires_at: at + limitsOf(isShared).idleMs })
          .where('id', '=', id)
          .where('used_at', '<', at)
          .execute(),
      )
    },
    async noteProof(id) {
      const at = now()
      await db.write((tx) =>
        tx.updateTable('session').set({ proved_at: at }).where('id', '=', id).execute(),
      )
    },
    async deleteOwn({ instansiId, personId }, id) {
      const { numDeletedRows } = await db.write((tx) =>
        tx
          .deleteFrom('session')
          .where('instansi_id', '=', instansiId)
          .where('person_id', '=', personId)
          .where('id', '=', id)
          .executeTakeFirst(),
      )
      return numDeletedRows === 1n
    },
    async deleteOthers({ instansiId, personId, sessionId }) {
      const { numDeletedRows } = await db.write((tx) =>
        tx
          .deleteFrom('session')
          .where('instansi_id', '=', instansiId)
          .where('person_id', '=', personId)
          .where('id', '<>', sessionId)
          .executeTakeFirst(),
      )
      return Number(numDeletedRows)
    },
  }
}

type SessionRow = {
  readonly id: string
  readonly instansi_id: string
  readonly person_id: string
  readonly created_at: number
  readonly expires_at: number
  readonly absolute_at: number
  readonly used_at: number
  readonly proved_at: number
  readonly is_shared: number
  readonly browser: string
  readonly system: string
}
