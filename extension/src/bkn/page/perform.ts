import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import type { Before, SeenRow } from '@jejak/shared/bkn/sight'
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
    const { salt, expected } = command
    const person = salt === null ? null : await whoIs({ salt, expected }, patience, signal)
    return signal.aborted ? fail(problem('stopped')) : ok({ ...period.value, person })
  }
  const { entry } = command
  const waiting = { patience, signal }
  if (command.do === 'hand-over') return handOver({ ...atForm(command), ...waiting })
  if (entry.day < period.value.from || period.value.to < entry.day) {
    return fail(problem('other-period'))
  }
  switch (command.do) {
    case 'find':
      return findEntry(entry, atForm(command), patience, signal)
    case 'fill':
      return fillForm({ entry, mappings: command.mappings, unit: command.unit, ...waiting })
    case 'confirm':
      return confirmForm({ ...atForm(command), ...waiting })
  }
}

/** Optional parts that are left out are undefined from here on. */
const atForm = <Asked extends { before?: Before; taken?: readonly SeenRow[]; unit?: string }>(
  asked: Asked,
) => ({ ...asked, before: asked.before, taken: asked.taken ?? [] })
