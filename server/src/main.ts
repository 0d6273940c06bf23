import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { createText } from '@jejak/shared/i18n/text'
import { server as sentences } from '@jejak/shared/i18n/id/server'
import { readConfig, type Config } from './config.ts'
import { verifyCommand } from './records/verify-command.ts'
import { startServer, type StartOptions } from './start-server.ts'

const STOP_WITHIN_MS = 10_000

const t = createText(sentences, 'id')
const root = resolve(import.meta.dirname, '../..')

const random = (count: number) => new Uint8Array(randomBytes(count))
const say = (text: string) => void process.stdout.write(`${text}\n`)

const { isVerifying, receiptFile, flags } = splitFlags(process.argv.slice(2))
const config = readConfig({ env: process.env, flags, root })
if (!config.ok) stopWith(new Error(config.reason))
else if (isVerifying) await verify(config.value)
else await start({ config: config.value }).catch(stopWith)

/** `--verify [--receipt <file>]` is another errand than to serve. */
function splitFlags(all: readonly string[]) {
  const at = all.indexOf('--receipt')
  const isVerifying = all.includes('--verify')
  const isReceipt = (index: number) => isVerifying && at >= 0 && (index === at || index === at + 1)
  return {
    isVerifying,
    receiptFile: isVerifying && at >= 0 ? all[at + 1] : undefined,
    flags: all.filter((flag, index) => flag !== '--verify' && !isReceipt(index)),
  }
}

async function verify({ dataDir, databaseUrl, secretKeyFile }: Config) {
  const place = {
    dataDir,
    url: databaseUrl,
    now: () => Date.now(),
    ...(secretKeyFile !== undefined && { secretKeyFile }),
  }
  try {
    process.exitCode = await verifyCommand({ place, receiptFile, random, say, t })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${t('verify.failed', { reason })}\n`)
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
