import { createSessions } from '../src/accounts/sessions.ts'
import type { HttpApp } from '../src/http/environment.ts'
import type { LogLine } from '../src/http/log.ts'
import { makeAgency, testDeps, type Agency, type PersonName } from './agency.ts'
import { clientWith, testApp, type Client } from './client.ts'
import { giveCredential, type TestCredential } from './credential.ts'
import { openTestSqlite } from './databases.ts'

/** An agency behind the real app, with what it logs; and a server beside it that nobody has set up yet. */
export type Stage = {
  readonly app: HttpApp
  readonly agency: Agency
  readonly ani: TestCredential
  /** A browser at the server without an agency. It writes to the same log. */
  readonly unused: Client
  readonly log: LogLine[]
  cookieOf(who: PersonName): Promise<string>
  /** As if everybody had shown their factor long ago. */
  forgetProof(): Promise<void>
  dispose(): Promise<void>
}

export async function createStage(): Promise<Stage> {
  const [db, unusedDb] = [await openTestSqlite(), await openTestSqlite()]
  const deps = testDeps(db)
  const log: LogLine[] = []
  const options = { log: (line: LogLine) => void log.push(line) }
  const agency = await makeAgency(db)
  const { instansiId, person } = agency
  return {
    app: testApp(deps, options),
    agency,
    ani: await giveCredential(deps, { instansiId, personId: person.ani }),
    unused: clientWith(testApp(testDeps(unusedDb), options), {}),
    log,
    cookieOf: async (who) =>
      `sid=${await createSessions(deps).start({ instansiId, personId: person[who] })}`,
    async forgetProof() {
      await db.write((tx) => tx.updateTable('session').set({ proved_at: 0 }).execute())
    },
    async dispose() {
      await db.dispose()
      await unusedDb.dispose()
    },
  }
}
