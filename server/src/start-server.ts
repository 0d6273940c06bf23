import { join } from 'node:path'
import type { Server as HttpServer } from 'node:http'
import { serve, type ServerType } from '@hono/node-server'
import { createText } from '@jejak/shared/i18n/text'
import { server as sentences } from '@jejak/shared/i18n/id/server'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { discardHalfMadeDemo, prepareDemo, presentDemo } from './demo/demo.ts'
import type { Persona } from './demo/seed-people.ts'
import { keepRoom, limitBodies } from './http/connections.ts'
import type { HttpApp } from './http/environment.ts'
import type { LogLine } from './http/log.ts'
import type { Rates } from './http/rate-limit.ts'
import { CONNECTIONS, JSON_BODY_MS } from './platform/budgets.ts'
import { applyRetention } from './privacy/retention/apply.ts'
import { writeOwnData } from './privacy/own-data/write-own-data.ts'
import { createExports, type Exports } from './report/files/exports.ts'
import {
  backupJob,
  type BackupFailureLine,
  type BackupLine,
} from './platform/backup/backup-schedule.ts'
import { planOf } from './platform/backup/backup-plan.ts'
import { finishRestore } from './platform/backup/finish-restore.ts'
import { findTool } from './platform/backup/postgres-tools.ts'
import { openDatabase } from './platform/db/open.ts'
import { renewAllEpochs } from './platform/feed-epoch.ts'
import { lockFolder, type FolderLock } from './platform/folder-lock.ts'
import { createFileStore } from './platform/file-store.ts'
import { createJobs, every, type Job, type JobLine, type Jobs } from './platform/jobs.ts'
import { closeDataFolder } from './platform/data-folder.ts'
import { keyFileOf, loadKey } from './platform/secrets/key-file.ts'
import { randomText, type Random } from './platform/secrets/random-text.ts'
import { createSeal } from './platform/secrets/seal.ts'
import type { ServerDeps } from './platform/server-deps.ts'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

export type StartOptions = {
  readonly config: Config
  /** The repository: the built PWA and extension are served from it. */
  readonly root: string
  /** Epoch milliseconds. Every date in the data and every limit hangs on this clock. */
  readonly now: () => number
  readonly random: Random
  /** Sentences for whoever started the server. */
  readonly say: (text: string) => void
  /** Lines for the log: requests, backups, and jobs that failed. */
  readonly log: (line: LogLine | JobLine | BackupLine | BackupFailureLine) => void
  /** An error of the listening socket after the start; the server goes on. */
  readonly complain: (error: Error) => void
  /** Where the demo listens for Enter; without it codes are printed once. */
  readonly terminal?: NodeJS.ReadStream
  readonly rates?: Rates
  /** False: jobs run when `jobs.runDue` is called, and only then. */
  readonly hasTimer?: boolean
}

export type RunningServer = {
  readonly url: string
  readonly app: HttpApp
  readonly deps: ServerDeps
  /** Who the demo can be signed in as; empty without `--demo`. */
  readonly personas: readonly Persona[]
  /** A timer asks each minute what is due; a test that moves its clock calls `runDue` itself. */
  readonly jobs: Jobs
  /** Answers requests under way, which means that their commits are made, then closes the database. */
  stop(): Promise<void>
}

/**
 * The whole server on a port. Rejects with a sentence when the database cannot be opened or the port is taken, and
 * leaves nothing open behind it then.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { config, now, random } = options
  const { dataDir } = config
  closeDataFolder(dataDir)
  const lock = takeFolder(dataDir)
  try {
    const seal = createSeal(loadKey(keyFileOf(config), random), random)
    if (config.backups?.backupKeyFile) loadKey(config.backups.backupKeyFile, random)
    if (config.isDemo && !config.databaseUrl) discardHalfMadeDemo(dataDir)
    const plan = planOf(config)
    const db = await openDatabase({
      dataDir,
      url: config.databaseUrl,
      now,
      ...(plan && { backups: plan }),
    })
    const files = createFileStore(join(dataDir, 'files'), random)
    try {
      await files.discardHalfWritten()
      return await startOn(
        { db, now, random, seal, files },
        {
          ...options,
          letGo: () => lock.release(),
        },
      )
    } catch (error) {
      await db.close()
      throw error
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** No backup may be put back under a server. One that a crash interrupted is brought to its end by whoever starts alone. */
function takeFolder(dataDir: string): FolderLock {
  const alone = lockFolder(dataDir, 'alone')
  if (alone) {
    try {
      finishRestore(dataDir)
    } finally {
      alone.release()
    }
  }
  const shared = lockFolder(dataDir, 'shared')
  if (!shared) throw new Error(createText(sentences, 'id')('start.restoring', { folder: dataDir }))
  return shared
}

async function startOn(
  deps: ServerDeps,
  options: StartOptions & { readonly letGo: () => void },
): Promise<RunningServer> {
  const { config, root, say, log } = options
  const { now, random, db } = deps
  if (config.isNewEpoch) await renewAllEpochs(deps)
  const personas = config.isDemo ? await prepareDemo(deps, config.dataDir) : []
  const setupToken = randomText(random, 15)
  const exports = createExports(deps, writeOwnData)
  await exports.endAbandoned()
  const app = createApp({
    ...deps,
    publicUrl: config.publicUrl,
    setupToken,
    static: { pwa: join(root, 'pwa/dist'), extension: join(root, 'extension/.output') },
    trustedProxies: config.trustedProxies,
    log,
    exports,
    ...(options.rates && { rates: options.rates }),
  })
  const needsSetup = !(await db.read.selectFrom('instansi').select('name').executeTakeFirst())
  const server = await listen(app, options)
  const jobs = createJobs([...jobsOf(deps, exports), ...backupJobs(options)], { now, log })
  const timer =
    options.hasTimer === false ? undefined : setInterval(() => void jobs.runDue(), MINUTE_MS)

  const t = createText(sentences, 'id')
  const { terminal } = options
  if (config.isDemo) presentDemo({ personas, now, say, ...(terminal && { terminal }) })
  if (needsSetup) say(t('start.setup', { url: config.publicUrl, token: setupToken }))
  say(t('start.listening', { url: config.publicUrl }))
  return {
    url: config.publicUrl,
    app,
    deps,
    personas,
    jobs,
    async stop() {
      clearInterval(timer)
      await Promise.all([closeSocket(server), jobs.stop(), exports.stop()])
      await db.close()
      options.letGo()
    },
  }
}

/** Says plainly when the server cannot back itself up: somebody else has to, then. */
function backupJobs({ config, now, log, say }: StartOptions): readonly Job[] {
  const plan = planOf(config)
  const times = config.backups?.times ?? null
  if (!plan || times === null) return []
  if (plan.url !== undefined && !findTool('pg_dump')) {
    say(createText(sentences, 'id')('backup.no-dump'))
    return []
  }
  return [backupJob(plan, { times, now, log })]
}

const jobsOf = (deps: ServerDeps, exports: Exports): readonly Job[] => [
  { name: 'apply-retention', when: every(HOUR_MS), run: () => applyRetention(deps, exports) },
]

/** Resolves when the port is taken, rejects when it cannot be. */
function listen(app: HttpApp, { config, complain }: StartOptions): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const { most, ...serverOptions } = CONNECTIONS
    const address = { port: config.port, hostname: config.host }
    const server = serve({ fetch: app.fetch, ...address, serverOptions }, () => {
      server.off('error', reject)
      server.on('error', complain)
      resolve(server)
    })
    server.once('error', reject)
    // Without options for it, it is no HTTP/2 server.
    keepRoom(server as HttpServer, most)
    limitBodies(server as HttpServer, JSON_BODY_MS)
  })
}

function closeSocket(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
