import type { SignInOutcome } from '@jejak/shared/api/routes/security'
import { uuidv7 } from '@jejak/shared/ids'
import type { ServerDeps } from '../platform/server-deps.ts'
import type { DeviceName } from './device-name.ts'
import type { Person } from './person.ts'

const HOUR_MS = 3_600_000
const KEPT_MS = 90 * 24 * HOUR_MS
const SHOWN = 100

/** What happened once and is told each time; of the rest an hour is one line, however often it was tried. */
const ONCE: ReadonlySet<SignInOutcome> = new Set([
  'signed-in',
  'password-changed',
  'activated',
  'reset',
  'passkey-signed-in',
  'passkey-added',
  'passkey-removed',
  'recovery-renewed',
])

export type SignInLogLine = {
  /** Epoch milliseconds; of several the last. */
  readonly at: number
  readonly device: DeviceName
  readonly outcome: SignInOutcome
  readonly times: number
}

export type SignInLog = {
  /**
   * Notes what was tried at a person's door, or at nobody's: a line that nobody reads, because how long this answer or
   * the next one takes must not tell whether there is such a person. Not waited for.
   */
  note(person: Person | undefined, device: DeviceName, outcome: SignInOutcome): void
  /** The newest lines about a person, for that person. */
  list(person: Person): Promise<readonly SignInLogLine[]>
}

/**
 * Sign-ins and failures, for whom they concern. Failures count up in rows of one outcome, kind of device and hour, so
 * that whoever guesses fills no table.
 */
export function createSignInLog({
  db,
  now,
  random,
}: Pick<ServerDeps, 'db' | 'now' | 'random'>): SignInLog {
  let underWay: Promise<unknown> = Promise.resolve()

  async function write(
    person: Person | undefined,
    device: DeviceName,
    outcome: SignInOutcome,
    at: number,
  ) {
    const hour = Math.floor(at / HOUR_MS)
    const id = ONCE.has(outcome)
      ? uuidv7(at, random(10))
      : [outcome, device.browser, device.system, hour].join(':')
    if (person === undefined) {
      await writeNobody(id, at)
      return
    }
    const row = { instansi_id: person.instansiId, person_id: person.personId, id }
    await db.write((tx) =>
      tx
        .insertInto('sign_in_log')
        .values({ ...row, ...device, at, outcome, times: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['instansi_id', 'person_id', 'id'])
            .doUpdateSet((set) => ({ at, times: set('sign_in_log.times', '+', 1) })),
        )
        .execute(),
    )
  }

  /** As long a wait for the disk as a person's line, in a table that asks for no person and is emptied by the hour. */
  const writeNobody = (id: string, at: number) =>
    db.write((tx) =>
      tx
        .insertInto('attempt')
        .values({ instansi_id: '', key: `nobody:${id}`, count: 1, until: at + HOUR_MS })
        .onConflict((conflict) =>
          conflict
            .columns(['instansi_id', 'key'])
            .doUpdateSet((set) => ({ count: set('attempt.count', '+', 1) })),
        )
        .execute(),
    )

  return {
    note(person, device, outcome) {
      const at = now()
      // A line that is lost costs nobody their entry: signing in goes on.
      underWay = underWay.then(() => write(person, device, outcome, at)).catch(() => undefined)
    },
    async list({ instansiId, personId }) {
      await underWay
      const rows = await db.read
        .selectFrom('sign_in_log')
        .select(['at', 'browser', 'system', 'outcome', 'times'])
        .where('instansi_id', '=', instansiId)
        .where('person_id', '=', personId)
        .where('at', '>=', now() - KEPT_MS)
        .orderBy('at', 'desc')
        .limit(SHOWN)
        .execute()
      return rows.map(({ at, browser, system, outcome, times }) => ({
        at,
        device: { browser, system },
        // Written by `note` alone.
        outcome: outcome as SignInOutcome,
        times,
      }))
    },
  }
}

/** Lets go of what is older than 90 days. */
export const deleteOldSignIns = ({ db, now }: Pick<ServerDeps, 'db' | 'now'>): Promise<unknown> =>
  db.write((tx) =>
    tx
      .deleteFrom('sign_in_log')
      .where('at', '<', now() - KEPT_MS)
      .execute(),
  )
