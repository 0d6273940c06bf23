import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { serve } from '@hono/node-server'
import { createText } from '@jejak/shared/i18n/text'
import { server as sentences } from '@jejak/shared/i18n/id/server'
import { uuidv7 } from '@jejak/shared/ids'
import { createApp } from './app.ts'
import { createSessions } from './auth/sessions.ts'
import { readConfig, type Config } from './config.ts'
import { openDatabase } from './platform/db/open.ts'
import { createFileStore } from './platform/file-store.ts'
import { sweepUncited } from './evidence/sweep.ts'
import { discardHalfMadeDemo, prepareDemo, presentDemo } from './demo/demo.ts'
import { logToStdout } from './http/log.ts'
import { loadKey } from './platform/secrets/key-file.ts'
import { randomText } from './platform/secrets/random-text.ts'
import { createSeal } from './platform/secrets/seal.ts'
import type { World } from './world.ts'

const HOUR_MS = 3_600_000
const STOP_WITHIN_MS = 10_000

const t = createText(sentences, 'id')
const say = (text: string) => void process.stdout.write(`${text}\n`)
const random = (count: number) => new Uint8Array(randomBytes(count))
const root = resolve(import.meta.dirname, '../..')

const config = readConfig({ env: process.env, flags: process.argv.slice(2), root })
if (config.ok) await start(config.value).catch(stopWith)
else stopWith(new Error(config.reason))

/** One sentence instead of a stack: whoever starts a server reads the console, not the code. */
function stopWith(error: unknown) {
  const reason = error instanceof Error ? error.message : String(error)
  const cause =
    error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : ''
  process.stderr.write(`${t('start.failed', { reason: `${reason}${cause}` })}\n`)
  process.exitCode = 1
}

async function start(config: Config) {
  const { dataDir, publicUrl } = config
  const now = () => Date.now()
  const seal = createSeal(loadKey(join(dataDir, 'secret.key'), random), random)
  if (config.isDemo && !config.databaseUrl) discardHalfMadeDemo(dataDir)
  const db = await openDatabase({ dataDir, url: config.databaseUrl, now })
  const files = createFileStore(join(dataDir, 'files'), random)
  await files.discardHalfWritten()
  const world: World = { db, now, random, seal, files }
  if (config.isNewEpoch) await renewEpochs(world)
  const personas = config.isDemo ? await prepareDemo(world, dataDir) : []
  const setupToken = randomText(random, 15)
  const app = createApp({
    ...world,
    publicUrl,
    setupToken,
    static: { pwa: join(root, 'pwa/dist'), extension: join(root, 'extension/.output') },
    trustedProxies: config.trustedProxies,
    log: logToStdout,
  })
  const needsSetup = !(await db.read.selectFrom('instansi').select('name').executeTakeFirst())
  const sessions = createSessions(world)
  const sweep = setInterval(() => {
    void sessions.deleteExpired().catch(() => {})
    void sweepUncited(world).catch(() => {})
  }, HOUR_MS)
  const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host }, () => {
    if (config.isDemo) presentDemo({ personas, now, say, terminal: process.stdin })
    if (needsSetup) say(t('start.setup', { url: publicUrl, token: setupToken }))
    say(t('start.listening', { url: publicUrl }))
  })
  server.on('error', (error) => {
    stopWith(error)
    clearInterval(sweep)
    void db.close()
  })

  const stop = () => {
    clearInterval(sweep)
    // Requests under way are answered, which means that their commits are made; then the file is closed.
    server.close(() => void db.close().then(() => process.exit(0)))
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

async function renewEpochs({ db, now, random: bytes }: World) {
  await db.write(async (tx) => {
    const rows = await tx.selectFrom('instansi').select('instansi_id').execute()
    for (const row of rows) {
      await tx
        .updateTable('instansi')
        .set({ epoch: uuidv7(now(), bytes(10)) })
        .where('instansi_id', '=', row.instansi_id)
        .execute()
    }
  })
}
