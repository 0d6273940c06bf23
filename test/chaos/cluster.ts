import { execFile } from 'node:child_process'
import { readdirSync, readlinkSync, realpathSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { findFreePort } from '../fixtures/free-port.ts'
import { findPostgresBinaries } from '../verify/postgres.ts'

const execute = promisify(execFile)

/** A PostgreSQL of our own, which may be killed. */
export type Cluster = {
  readonly url: string
  start(): Promise<void>
  /** SIGKILL to every process of it at once, as a machine that stops. */
  kill(): Promise<void>
  /** Another that follows this one and that every commit waits for. */
  addStandby(): Promise<Cluster>
  /** A standby becomes a primary. */
  promote(): Promise<void>
  remove(): Promise<void>
}

/** Undefined where there is no PostgreSQL to run. Root hands the folder to the user `postgres`. */
export async function makeCluster(): Promise<Cluster | undefined> {
  const found = findPostgresBinaries()
  if (found === undefined) return undefined
  // On the path there may be names of a few of them only.
  const binaries = dirname(realpathSync(join(found, 'initdb')))
  const cluster = await at(binaries)
  await cluster.call('initdb', [
    '-D',
    cluster.data,
    '-U',
    'jejak',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-locale',
  ])
  await cluster.start()
  return cluster
}

async function at(binaries: string) {
  const isRoot = process.getuid?.() === 0
  const prefix = isRoot ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : []
  const folder = await mkdtemp(join(tmpdir(), 'jejak-cluster-'))
  if (isRoot) await execute('chown', ['postgres', folder])
  await chmod(folder, 0o700)
  const data = join(folder, 'data')
  const port = await findFreePort()
  const settings = [
    `-p ${port} -c unix_socket_directories= -c listen_addresses=127.0.0.1 -c max_connections=100`,
    '-c shared_buffers=32MB -c wal_level=replica -c max_wal_senders=4',
  ].join(' ')
  const call = async (program: string, args: readonly string[]) => {
    const [first = '', ...rest] = [...prefix, join(binaries, program), ...args]
    await execute(first, rest, { cwd: '/' })
  }
  const cluster = {
    data,
    call,
    url: `postgres://jejak@127.0.0.1:${port}/postgres`,
    start: () =>
      call('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']),
    async kill() {
      // A moment before, one more may have been made.
      for (let left = processesIn(data); left.length > 0; left = processesIn(data)) {
        for (const pid of left) killOne(pid)
        await sleep(10)
      }
      // Nobody is there any more, but whoever has ended and was not asked about still has its number.
      await rm(join(data, 'postmaster.pid'), { force: true })
    },
    async addStandby() {
      const standby = await at(binaries)
      await standby.call('pg_basebackup', [
        `--pgdata=${standby.data}`,
        `--dbname=host=127.0.0.1 port=${port} user=jejak`,
        '--write-recovery-conf',
        '--checkpoint=fast',
      ])
      await standby.start()
      const wait = ['-h', '127.0.0.1', '-p', String(port), '-U', 'jejak', '-d', 'postgres', '-c']
      await call('psql', [...wait, `alter system set synchronous_standby_names = '*'`])
      await call('psql', [...wait, 'select pg_reload_conf()'])
      return standby
    },
    promote: () => call('pg_ctl', ['-D', data, '-w', 'promote']),
    async remove() {
      await call('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']).catch(() => undefined)
      await rm(folder, { recursive: true, force: true })
    },
  }
  return cluster
}

/** Processes that work in a folder: the first one, and all that it has made. */
function processesIn(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && workplaceOf(name) === folder)
    .map(Number)
}

function workplaceOf(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It went with the one before.
  }
}
