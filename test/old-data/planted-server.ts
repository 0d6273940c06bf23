import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const ROOT = resolve(import.meta.dirname, '../..')
const MAIN = resolve(ROOT, 'server/src/main.ts')
const PRELOAD = resolve(import.meta.dirname, 'planted-clock-preload.ts')
const TRIES = 300

/** The real server on a data folder, its clock `shiftMs` from the machine's. The caller stops it. */
export async function startPlantedServer(options: {
  readonly dataDir: string
  readonly port: number
  readonly shiftMs: number
}): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const url = `http://localhost:${options.port}`
  let log = ''
  const child = spawn(process.execPath, ['--import', PRELOAD, MAIN, '--demo'], {
    env: {
      ...process.env,
      PORT: String(options.port),
      DATA_DIR: options.dataDir,
      PUBLIC_URL: url,
      DATABASE_URL: undefined,
      PLANTED_SHIFT_MS: String(options.shiftMs),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const keep = (chunk: Buffer) => void (log += chunk.toString())
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const answer = await fetch(`${url}/api/health`).catch(() => undefined)
    if (answer?.ok === true) return { url, stop }
    if (child.exitCode !== null) break
    await wait(100)
  }
  await stop()
  throw new Error(`the server did not start:\n${log}`)
}
