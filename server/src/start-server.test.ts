import { createServer } from 'node:net'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeAgency, random } from '../test/agency.ts'
import { createSessions } from './accounts/sessions.ts'
import type { Config } from './config.ts'
import { lockFolder } from './platform/folder-lock.ts'
import { startServer, type RunningServer } from './start-server.ts'

const DAY_MS = 86_400_000
/** A leap day, long after any clock that runs this test. */
const LEAP_DAY = Date.parse('2048-02-29T02:00:00Z')

let dataDir: string
let now: number
let said: string[]
let logged: unknown[]
let running: RunningServer | undefined
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'jejak-start-'))
  now = LEAP_DAY
  said = []
  logged = []
})
afterEach(async () => {
  await running?.stop()
  running = undefined
  rmSync(dataDir, { recursive: true, force: true })
})

/** A port that was free a moment ago, and the socket that holds it. */
async function takePort() {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const { port } = holder.address() as AddressInfo
  return { port, free: () => new Promise((resolve) => holder.close(resolve)) }
}

const start = (port: number, backups?: Config['backups']) => {
  const config: Config = {
    isDemo: false,
    host: '127.0.0.1',
    port,
    dataDir,
    databaseUrl: undefined,
    publicUrl: `http://127.0.0.1:${port}`,
    trustedProxies: 0,
    isNewEpoch: false,
    ...(backups && { backups }),
  }
  return startServer({
    config,
    root: dataDir,
    now: () => now,
    random,
    say: (text) => void said.push(text),
    log: (line) => void logged.push(line),
    complain: () => {},
    hasTimer: false,
  })
}

async function startOnFreePort(backups?: Config['backups']): Promise<RunningServer> {
  const { port, free } = await takePort()
  await free()
  running = await start(port, backups)
  return running
}

async function signedInTo({ deps, url }: RunningServer) {
  const agency = await makeAgency(deps.db)
  const token = await createSessions(deps).start({
    instansiId: agency.instansiId,
    personId: agency.person.ani,
  })
  return () => fetch(`${url}/api/me`, { headers: { cookie: `sid=${token}` } })
}

describe('a server started in this process', () => {
  test('answers on its port, says how to set it up, and answers no more once stopped', async () => {
    const server = await startOnFreePort()
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
    expect(said).toHaveLength(2)
    await server.stop()
    running = undefined
    await expect(fetch(`${server.url}/api/health`)).rejects.toThrow('fetch failed')
  })

  test('lives on the day its clock says', async () => {
    const readMe = await signedInTo(await startOnFreePort())
    const me = (await (await readMe()).json()) as { days: { day: string }[] }
    expect(me.days.map(({ day }) => day)).toContain('2048-02-29')
  })

  test('a session ends by that clock, used or not, and the hourly job takes its row away', async () => {
    const server = await startOnFreePort()
    const readMe = await signedInTo(server)
    now += 13 * DAY_MS
    expect((await readMe()).status).toBe(200)
    now += 13 * DAY_MS
    expect((await readMe()).status).toBe(200)
    const rows = () => server.deps.db.read.selectFrom('session').select('id').execute()
    expect(await rows()).toHaveLength(1)
    now += 15 * DAY_MS
    await server.jobs.runDue()
    expect(await rows()).toEqual([])
    expect((await readMe()).status).toBe(401)
    expect(server.jobs.figures()['apply-retention']).toEqual({ runs: 1, failures: 0 })
  })

  test('a port that is taken is told, and nothing stays open: the same folder starts elsewhere', async () => {
    const { port, free } = await takePort()
    await expect(start(port)).rejects.toThrow('EADDRINUSE')
    await free()
    expect((await fetch(`${(await startOnFreePort()).url}/api/health`)).status).toBe(200)
  })

  test('backs itself up while it answers, and no backup is put back under it', async () => {
    const folder = join(dataDir, 'backups')
    const server = await startOnFreePort({ folder, keep: 2, times: { everyMinutes: 60 } })
    const due = server.jobs.runDue()
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
    await due
    expect(logged).toContainEqual(expect.objectContaining({ at: LEAP_DAY, lacking: 0 }))
    expect(readdirSync(folder)).toEqual(['20480229-020000-000-scheduled'])
    expect(lockFolder(dataDir, 'alone')).toBeUndefined()
    await server.stop()
    running = undefined
    const alone = lockFolder(dataDir, 'alone')
    expect(alone).toBeDefined()
    const { port, free } = await takePort()
    await free()
    await expect(start(port)).rejects.toThrow('cadangan sedang dikembalikan')
    alone?.release()
  })

  test('that cannot be backed up says so in its log, without a name, and goes on', async () => {
    const folder = join(dataDir, 'occupied')
    writeFileSync(folder, 'a file, where a folder should be')
    const server = await startOnFreePort({ folder, keep: 2, times: { everyMinutes: 60 } })
    await server.jobs.runDue()
    expect(logged).toContainEqual(
      expect.objectContaining({
        backup: 'failed',
        fault: expect.objectContaining({ code: 'EEXIST' }),
      }),
    )
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
  })
})
