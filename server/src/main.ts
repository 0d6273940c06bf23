import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { createText } from '@jejak/shared/i18n/text'
import { server as sentences } from '@jejak/shared/i18n/id/server'
import { readConfig } from './config.ts'
import { startServer, type StartOptions } from './start-server.ts'

const STOP_WITHIN_MS = 10_000

const t = createText(sentences, 'id')
const root = resolve(import.meta.dirname, '../..')

const config = readConfig({ env: process.env, flags: process.argv.slice(2), root })
if (config.ok) await start({ config: config.value }).catch(stopWith)
else stopWith(new Error(config.reason))

/** The real clock, chance, console and signals; everything else is `startServer`. */
async function start({ config: found }: Pick<StartOptions, 'config'>) {
  const server = await startServer({
    config: found,
    root,
    now: () => Date.now(),
    random: (count) => new Uint8Array(randomBytes(count)),
    say: (text) => void process.stdout.write(`${text}\n`),
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
