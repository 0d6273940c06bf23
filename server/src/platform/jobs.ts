import { faultOf, type Fault } from './fault.ts'

/** Work the server does on its own. */
export type Job = {
  /** Unique, as an operator reads it in the log: `delete-expired-sessions`. */
  readonly name: string
  /** When it is due next, in epoch milliseconds, given the start of the server or the end of its last run. */
  readonly when: (after: number) => number
  /** Runs once. May run again after a crash at any point, so it leaves nothing half done that matters. */
  readonly run: () => Promise<unknown>
}

/** One line for each run that failed. */
export type JobLine = { readonly at: number; readonly job: string; readonly fault: Fault }
export type JobFigures = { readonly runs: number; readonly failures: number }

export type Jobs = {
  /** Starts every job that is due and does not run already; resolves when those it started have ended. */
  runDue(): Promise<void>
  /** Runs and failures of each job since the start, by name. */
  figures(): Readonly<Record<string, JobFigures>>
  /** Starts nothing more, and resolves when nothing runs. */
  stop(): Promise<void>
}

/** Due so many milliseconds after the last run ended; the first time so long after the start. */
export const every =
  (ms: number) =>
  (after: number): number =>
    after + ms

/**
 * Jobs by the clock they are given. Nothing runs until `runDue` is called, so a process asks each minute and a test
 * asks when it has moved its clock. A job that fails is logged, counted, and due again as if it had not.
 */
export function createJobs(
  list: readonly Job[],
  { now, log }: { readonly now: () => number; readonly log: (line: JobLine) => void },
): Jobs {
  const states = list.map((job) => ({ job, dueAt: job.when(now()), runs: 0, failures: 0 }))
  const running = new Map<string, Promise<void>>()
  let isStopped = false

  async function runOnce(state: (typeof states)[number]) {
    try {
      await state.job.run()
    } catch (error) {
      state.failures++
      log({ at: now(), job: state.job.name, fault: faultOf(error) })
    }
    state.runs++
    state.dueAt = state.job.when(now())
    running.delete(state.job.name)
  }

  return {
    async runDue() {
      if (isStopped) return
      const due = states.filter(({ job, dueAt }) => dueAt <= now() && !running.has(job.name))
      const started = due.map((state) => {
        const run = runOnce(state)
        running.set(state.job.name, run)
        return run
      })
      await Promise.all(started)
    },
    figures: () =>
      Object.fromEntries(states.map(({ job, runs, failures }) => [job.name, { runs, failures }])),
    async stop() {
      isStopped = true
      await Promise.all(running.values())
    },
  }
}
