/** A defect to plant: in which file, what to find (once), and what to put in its place. */
export type Mutant = {
  readonly name: string
  /** Where somebody presses OK, when the defect is of that way; else the filler presses. */
  readonly mode?: 'fill'
  readonly edits: readonly { readonly file: string; readonly find: string; readonly put: string }[]
}

const runner = 'extension/src/bkn/runner.ts'
const confirm = 'extension/src/bkn/form/confirm.ts'
const fill = 'extension/src/bkn/form/fill.ts'
const handOver = 'extension/src/bkn/form/hand-over.ts'

/** What a filler does that only looks right. The seeded runs have to notice each of them. */
export const MUTANTS: readonly Mutant[] = [
  {
    name: 'presses OK a second time after an error 500',
    edits: [
      {
        file: confirm,
        find: "  if (answer !== 'closed') return fail(answer)\n",
        put: "  if (answer !== 'closed' && answer.code === 'server-error') okButton.click()\n  if (answer !== 'closed') return fail(answer)\n",
      },
    ],
  },
  {
    name: 'trusts the form that closed, and not the calendar',
    edits: [
      {
        file: confirm,
        find: "  const seen = await waitFor({\n    look: () => (isShown(entry) ? 'seen' : whereProblem()),",
        put: "  const seen = await waitFor({\n    look: () => 'seen' as const,",
      },
    ],
  },
  {
    name: 'does not look whether the entry is there already',
    edits: [
      {
        file: runner,
        find: "if (presence.value === 'there') return",
        put: "if (presence.value === 'bare' && entry.day === '') return",
      },
      {
        file: confirm,
        find: 'if (isShown(entry)) return fail',
        put: 'if (entry.day === "") return fail',
      },
    ],
  },
  {
    name: 'takes the first rencana aksi instead of the exact one',
    edits: [
      {
        file: fill,
        find: 'const choice = chooseOption({ wanted: entry.rencanaAksi, options, mappings })',
        put: "void chooseOption\n  const choice = { kind: 'exact' as const, index: 0, option: (options[0] ?? '').replace(/\\s+/g, ' ').trim() } as ReturnType<typeof chooseOption>",
      },
    ],
  },
  {
    name: 'does not read the fields back',
    edits: [
      {
        file: fill,
        find: '  const held = readForm(form)\n',
        put: '  const held = wanted\n',
      },
    ],
  },
  {
    name: 'goes on with the next entry instead of the one in doubt',
    edits: [
      {
        file: 'shared/src/bkn/queue.ts',
        find: "item.state.kind !== 'saved' && item.state.kind !== 'skipped'",
        put: "!['saved', 'skipped', 'in-doubt'].includes(item.state.kind)",
      },
    ],
  },
  {
    name: 'fills whatever period is open',
    edits: [
      {
        file: 'extension/src/bkn/page/perform.ts',
        find: 'if (day < period.value.from || period.value.to < day) return',
        put: "if (day === '') return",
      },
      {
        file: runner,
        find: 'if (!isWithin(entry.day, period.value)) return',
        put: 'void isWithin\n  if (!period.ok) return',
      },
    ],
  },
  {
    name: 'takes silence of the server for a no',
    edits: [
      {
        file: runner,
        find: "(presence === 'bare' || state.unanswered)",
        put: 'false',
      },
    ],
  },
  {
    name: 'calls an entry saved when OK was pressed',
    edits: [
      {
        file: runner,
        find: '  if (seen.ok) return saved(',
        put: "  if (seen.ok || seen.reason.code === 'server-error') return saved(",
      },
    ],
  },
  {
    name: 'goes on after a stop without loading the calendar anew',
    edits: [
      {
        file: runner,
        find: '  if (isResumed) await',
        put: "  if (isResumed && start.id === '') await",
      },
    ],
  },
  {
    name: 'believes the form that the person closed, and not the calendar',
    mode: 'fill',
    edits: [
      {
        file: handOver,
        find: "look: () => (isShown(entry) ? 'seen' : whereProblem()),",
        put: "look: () => 'seen' as const,",
      },
    ],
  },
  {
    name: 'leaves the person a form that the site has changed',
    mode: 'fill',
    edits: [{ file: handOver, find: ' ?? changedBySite(toFormValues(entry, option))', put: '' }],
  },
  {
    name: 'fills anew what the person pressed, without asking',
    mode: 'fill',
    edits: [
      {
        file: runner,
        find: "const UNSEEN = { kind: 'in-doubt', unanswered: true }",
        put: "const UNSEEN = { kind: 'waiting' }",
      },
    ],
  },
]
