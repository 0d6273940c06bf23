import { spawn } from 'node:child_process'
import { ROOT } from '../guards/source.ts'
import { ONE_FAILED, ONE_PASSED } from './tally.ts'
import type { Tally } from './tally.ts'

export type Step = {
  readonly name: string
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Reads how many checks the command made; without it the step counts as one. */
  readonly tally?: () => Promise<Tally>
}

export type StepResult = { readonly tally: Tally; readonly succeeded: boolean }

/** Runs a command with its output on the terminal, and says how it went. */
export async function runStep(step: Step): Promise<StepResult> {
  process.stdout.write(`\n▸ ${step.name}\n`)
  const startedAt = Date.now()
  const code = await run(step)
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
  const tally = await tallyOf(step, code)
  const succeeded = code === 0 && tally.failed === 0
  process.stdout.write(`${succeeded ? '✓' : '✗'} ${step.name} (${seconds} s)\n`)
  return { tally, succeeded }
}

async function run({ command, env }: Step): Promise<number> {
  const [program = '', ...args] = command
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return new Promise((resolve) => {
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`)
      resolve(1)
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

async function tallyOf({ tally }: Step, code: number): Promise<Tally> {
  if (tally === undefined) return code === 0 ? ONE_PASSED : ONE_FAILED
  try {
    const read = await tally()
    // A runner that fails without a failing test (a crash, an unhandled error) must not look green.
    return code !== 0 && read.failed === 0 ? { ...read, failed: 1 } : read
  } catch (error) {
    process.stderr.write(`No report: ${error instanceof Error ? error.message : String(error)}\n`)
    return ONE_FAILED
  }
}
