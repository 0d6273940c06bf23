import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ROOT } from '../guards/source.ts'

/** How many browser tests there are, without running one: so many are skipped when no browser is there. */
export async function countBrowserTests(): Promise<number> {
  const { stdout } = await promisify(execFile)(
    'pnpm',
    ['exec', 'playwright', 'test', '-c', 'test', '--list', '--reporter=list'],
    { cwd: ROOT },
  )
  return Number(/Total: (\d+) tests?/.exec(stdout)?.[1] ?? 0)
}
