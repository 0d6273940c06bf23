import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { findFreePort } from '../fixtures/free-port.ts'

const execute = promisify(execFile)

export type TemporaryPostgres = { readonly url: string; stop(): Promise<void> }

/** The folder with `initdb` and `pg_ctl`: on the path, or where Debian keeps them, the newest first. */
export function findPostgresBinaries(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : []
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ]
  return folders.find((folder) =>
    ['initdb', 'pg_ctl'].every((program) => existsSync(join(folder, program))),
  )
}

/**
 * A cluster of our own in a folder of its own, gone afterwards. PostgreSQL refuses to run as root, so
 * root hands it to the user `postgres`. Undefined when that user is needed and does not exist.
 */
export async function startPostgres(binaries: string): Promise<TemporaryPostgres | undefined> {
  const prefix = process.getuid?.() === 0 ? await asPostgresUser() : []
  if (prefix === undefined) return undefined
  const folder = await mkdtemp(join(tmpdir(), 'jejak-postgres-'))
  const data = join(folder, 'data')
  if (prefix.length > 0) await execute('chown', ['postgres', folder])
  await chmod(folder, 0o700)
  const call = async (program: string, args: readonly string[]) => {
    const [first = '', ...rest] = [...prefix, join(binaries, program), ...args]
    await execute(first, rest, { cwd: '/' })
  }
  const port = await findFreePort()
  await call('initdb', ['-D', data, '-U', 'jejak', '-A', 'trust', '-E', 'UTF8', '--no-locale'])
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=200`
  await call('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start'])
  return {
    url: `postgres://jejak@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await call('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function asPostgresUser(): Promise<readonly string[] | undefined> {
  try {
    await execute('id', ['postgres'])
    return ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups']
  } catch {
    return undefined
  }
}
