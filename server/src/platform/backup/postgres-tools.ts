import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { BackupFault } from './backup-fault.ts'

type Tool = 'pg_dump' | 'pg_restore'

/** Where a tool of PostgreSQL lies on the path; undefined when there is none. */
export function findTool(tool: Tool): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, tool)).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Runs a tool to its end. What it prints is never passed on: it quotes rows. @throws when it fails or is not there */
export async function runTool(tool: Tool, url: string, args: readonly string[]): Promise<void> {
  const program = findTool(tool)
  if (program === undefined) throw new BackupFault('no-tools')
  const address = new URL(url)
  // On the command line everybody on the machine could read it.
  const password = decodeURIComponent(address.password)
  address.password = ''
  const child = spawn(program, [`--dbname=${address.href}`, ...args], {
    env: { ...process.env, ...(password !== '' && { PGPASSWORD: password }) },
    stdio: 'ignore',
  })
  await endOf(child, tool)
}

/** Reads the table of contents of a dump, which is damaged when that cannot be done. */
export async function listDump(file: string): Promise<void> {
  const program = findTool('pg_restore')
  if (program === undefined) throw new BackupFault('no-tools')
  await endOf(spawn(program, ['--list', file], { stdio: 'ignore' }), 'pg_restore').catch(
    (cause: unknown) => {
      throw new BackupFault('damaged-database', { cause })
    },
  )
}

function endOf(child: ReturnType<typeof spawn>, tool: Tool): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code === 0) resolve()
      else reject(Object.assign(new Error(`${tool} ended`), { code: `${tool}:${signal ?? code}` }))
    })
  })
}
