import { plain } from '@jejak/shared/bkn/fill-entry'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import { chooseOption } from '@jejak/shared/bkn/mapping'
import type { Mapping } from '@jejak/shared/bkn/mapping'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { textOf } from '../page/see.ts'
import { restOf } from '../page/site.ts'
import type { Patience } from '../page/site.ts'
import { waitFor } from '../page/wait.ts'
import { whereProblem } from '../page/where.ts'
import type { Form } from './find-form.ts'
import { errorAlert } from './outcome.ts'
import { openSelect, optionsOf, pickOption, searchIn, selectedOf } from './list-box.ts'

/** Longer than Vue needs to show what a press did, so that one press is never taken for none. */
const REOPEN_MS = 150
/** As often an option is picked that went away under the click. */
const PICKS = 4

type Choosing = {
  readonly form: Form
  readonly entry: FillEntry
  readonly mappings: readonly Mapping[]
  readonly patience: Patience
  readonly signal: AbortSignal
}

/** Chooses the rencana aksi and answers with the text of the option that is selected then. */
export async function chooseAction(work: Choosing): Promise<Result<string, BknProblem>> {
  const { form, entry, mappings, patience, signal } = work
  const listed = await wholeList(work)
  if (!listed.ok) return listed
  const options = listed.value
  const choice = chooseOption({ wanted: entry.rencanaAksi, options, mappings })
  switch (choice.kind) {
    case 'empty':
      return fail(problem('options-empty', { field: 'rencanaAksi' }))
    case 'missing':
      return fail(problem('option-missing', { field: 'rencanaAksi', options: [...options] }))
    case 'ambiguous':
      return fail(problem('option-ambiguous', { field: 'rencanaAksi' }))
    case 'exact':
    case 'mapped':
      break
  }
  const isTaken = () => selectedOf(form.combobox) === choice.option
  for (let pick = 0; pick < PICKS && !isTaken(); pick++) {
    // A list may be drawn anew at any moment: the option is looked for and pressed in one turn.
    const pressed = await waitFor({
      look: () => {
        const same = openList(form)?.filter((each) => plain(textOf(each)) === choice.option)
        const [only] = same ?? []
        if (only === undefined || same?.length !== 1) return undefined
        pickOption(form.combobox, only)
        return true
      },
      patienceMs: patience.settleMs,
      signal,
    })
    if (pressed === undefined) break
    const last = pick === PICKS - 1
    await waitFor({
      look: () => (isTaken() ? true : undefined),
      patienceMs: last ? patience.settleMs : Math.max(REOPEN_MS, 2 * restOf(patience)),
      signal,
    })
  }
  if (signal.aborted) return fail(problem('stopped'))
  return isTaken() ? ok(choice.option) : fail(problem('value-rejected', { field: 'rencanaAksi' }))
}

/**
 * What the list offers, and what it shows when the text is searched for where it does not offer it: some lists show
 * only their first options until somebody types.
 */
async function wholeList(work: Choosing): Promise<Result<readonly string[], BknProblem>> {
  const listed = await listAtRest(work)
  if (!listed.ok || isOffered(listed.value, work)) return listed
  for (const words of searchesFor(work)) {
    if (!searchIn(work.form.combobox, words)) break
    const found = await listAtRest({
      ...work,
      patience: { ...work.patience, openMs: work.patience.settleMs },
    })
    if (found.ok && isOffered(found.value, work)) return found
  }
  searchIn(work.form.combobox, '')
  return listed
}

const isOffered = (options: readonly string[], { entry, mappings }: Choosing): boolean => {
  const { kind } = chooseOption({ wanted: entry.rencanaAksi, options, mappings })
  return kind !== 'missing' && kind !== 'empty'
}

/** All of it, and its longest word: the list may write white space of its own, which no search finds. */
function searchesFor({ entry }: Choosing): readonly string[] {
  const words = plain(entry.rencanaAksi)
  const [longest = ''] = words.split(' ').toSorted((one, other) => other.length - one.length)
  return [words, longest]
}

/** The texts on offer once no more of them come; one that is missing is waited for longer than one that is there. */
async function listAtRest({
  form,
  entry,
  mappings,
  patience,
  signal,
}: Choosing): Promise<Result<readonly string[], BknProblem>> {
  const rest = restOf(patience)
  let last = { text: '', at: performance.now() }
  // Before the options have travelled the list is closed, or says that it has none: only patience tells.
  const found = await waitFor({
    look: () => {
      const problems = whereProblem() ?? errorAlert()
      const options = openList(form)?.map(textOf)
      if (options === undefined) return problems
      const text = JSON.stringify(options)
      if (text !== last.text) last = { text, at: performance.now() }
      const { kind } = chooseOption({ wanted: entry.rencanaAksi, options, mappings })
      const isThere = kind === 'exact' || kind === 'mapped'
      const enough = isThere ? rest : Math.min(patience.settleMs, 4 * rest)
      return performance.now() - last.at >= enough ? { options } : problems
    },
    patienceMs: patience.openMs,
    signal,
  })
  if (signal.aborted) return fail(problem('stopped'))
  if (found === undefined) return fail(problem('options-empty', { field: 'rencanaAksi' }))
  return 'code' in found ? fail(found) : ok(found.options)
}

const pressedAt = new WeakMap<HTMLElement, number>()

/** The options, and a press on the box where the list is closed. */
function openList({ combobox }: Form): readonly HTMLElement[] | undefined {
  const options = optionsOf(combobox)
  if (options !== undefined) return options
  // Bootstrap takes the focus when the form has faded in, and that closes the list again.
  if (performance.now() - (pressedAt.get(combobox) ?? -Infinity) < REOPEN_MS) return undefined
  pressedAt.set(combobox, performance.now())
  openSelect(combobox)
  return undefined
}
