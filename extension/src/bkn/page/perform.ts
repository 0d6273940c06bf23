import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { confirmForm } from '../form/confirm.ts'
import { fillForm } from '../form/fill.ts'
import { handOver } from '../form/hand-over.ts'
import { readPage } from '../read/read-page.ts'
import type { Command } from './command.ts'
import { findEntry } from './find-entry.ts'
import type { Patience } from './site.ts'
import { whoIs } from './who.ts'
import { requireCalendarPage, whereProblem } from './where.ts'

export type Performer = {
  perform(command: Command): Promise<Result<unknown, BknProblem>>
}

/** Carries out one command after the other on the page it runs in; `stop` ends the one under way. */
export function createPerformer(patience: Patience): Performer {
  let current = new AbortController()
  return {
    async perform(command) {
      if (command.do === 'stop') {
        current.abort()
        return ok('stopped')
      }
      current.abort()
      current = new AbortController()
      return whereProblem() === undefined
        ? perform(command, patience, current.signal)
        : fail(whereProblem() ?? problem('wrong-host'))
    },
  }
}

async function perform(
  command: Exclude<Command, { do: 'stop' }>,
  patience: Patience,
  signal: AbortSignal,
): Promise<Result<unknown, BknProblem>> {
  if (command.do === 'read') return readPage(patience, signal)
  const period = await requireCalendarPage(patience, signal)
  if (!period.ok) return period
  if (command.do === 'look') {
    const person = command.salt === null ? null : await whoIs(command.salt, patience, signal)
    return signal.aborted ? fail(problem('stopped')) : ok({ ...period.value, person })
  }
  if (command.do === 'hand-over') {
    return handOver({ entry: command.entry, option: command.option, patience, signal })
  }
  const { day } = command.entry
  if (day < period.value.from || period.value.to < day) return fail(problem('other-period'))
  switch (command.do) {
    case 'find':
      return findEntry(command.entry, patience, signal)
    case 'fill':
      return fillForm({ entry: command.entry, mappings: command.mappings, patience, signal })
    case 'confirm':
      return confirmForm({ entry: command.entry, option: command.option, patience, signal })
  }
}
