import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { createText } from '@jejak/shared/i18n/text'
import { server as sentences } from '@jejak/shared/i18n/id/server'
import { backupCommands, sayBackupFault, type BackupCommand } from './backup/commands.ts'
import { readConfig, type Config } from './config.ts'
import { planOf } from './platform/backup/backup-plan.ts'
import { verifyCommand } from './records/verify-command.ts'
import { startServer, type StartOptions } from './start-server.ts'

const STOP_WITHIN_MS = 10_000

const t = createText(sentences, 'id')
const root = resolve(import.meta.dirname, '../..')

const random = (count: number) => new Uint8Array(randomBytes(count))
const say = (text: string) => void process.stdout.write(`${text}\n`)

const { errand, words, flags } = splitFlags(process.argv.slice(2))
const config = readConfig({ env: process.env, flags, root })
if (!config.ok) stopWith(new Error(config.reason))
else if (errand === undefined) await start({ config: config.value }).catch(stopWith)
else if (errand === 'verify') await verify(config.value, words)
else await atDesk(config.value, errand, words)

type Errand = 'verify' | BackupCommand

/** `--verify [--receipt <file>]`, `--restore [backup]` and their like are other errands than to serve. */
function splitFlags(all: readonly string[]): {
  readonly errand: Errand | undefined
  /** What was said after the errand. */
  readonly words: readonly string[]
  readonly flags: readonly string[]
} {
  const errands: readonly Errand[] = ['verify', 'backup', 'backups', 'restore', 'rehearse']
  const errand = errands.find((name) => all.includes(`--${name}`))
  if (errand === undefined) return { errand, words: [], flags: all }
  const at = all.indexOf(`--${errand}`)
  const rest = all.slice(at + 1)
  // `pnpm rehearse -- <name>` passes its own two dashes on.
  return { errand, words: rest.filter((word) => word !== '--'), flags: all.slice(0, at) }
}

async function verify({ dataDir, databaseUrl, secretKeyFile }: Config, words: readonly string[]) {
  const place = {
    dataDir,
    url: databaseUrl,
    now: () => Date.now(),
    ...(secretKeyFile !== undefined && { secretKeyFile }),
  }
  const at = words.indexOf('--receipt')
  const receiptFile = at < 0 ? undefined : words[at + 1]
  try {
    process.exitCode = await verifyCommand({ place, receiptFile, random, say, t })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${t('verify.failed', { reason })}\n`)
    process.exitCode = 1
  }
}

/** Whatever is done about backups from the console. */
async function atDesk(found: Config, errand: BackupCommand, [name]: readonly string[]) {
  const plan = planOf(found)
  if (!plan) return
  const desk = { plan, times: found.backups?.times ?? null, now: () => Date.now(), random, say, t }
  try {
    process.exitCode = await backupCommands[errand](desk, name)
  } catch (error) {
    process.stderr.write(`${sayBackupFault(error, desk)}\n`)
    process.exitCode = 1
  }
}

/** The real clock, chance, console and signals; everything else is `startServer`. */
async function start({ config: found }: Pick<StartOptions, 'config'>) {
  const server = await startServer({
    config: found,
    root,
    now: () => Date.now(),
    random,
    say,
    log: (line) => void process.stdout.write(`${JSON.stringify(line)}\n`),
    complain,
    terminal: process.stdin,
  })
  const stop = () => {
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
    void server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        complain(error)
        process.exit(1)
      },
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

function stopWith(error: unknown) {
  complain(error)
  process.exitCode = 1
}

/** One sentence instead of a stack: whoever starts a server reads the console, not the code. */
function complain(error: unknown) {
  const reason = error instanceof Error ? error.message : String(error)
  const cause =
    error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : ''
  process.stderr.write(`${t('start.failed', { reason: `${reason}${cause}` })}\n`)
}
