/** A defect to plant: in which file, what to find (once), and what to put in its place. */
export type Mutant = {
  readonly name: string
  /** Where somebody presses OK, when the defect is of that way; else the filler presses. */
  readonly mode?: 'fill'
  readonly edits: readonly { readonly file: string; readonly find: string; readonly put: string }[]
}

const bkn = 'extension/src/bkn'
const confirm = `${bkn}/form/confirm.ts`
const handOver = `${bkn}/form/hand-over.ts`
const runItem = `${bkn}/run/run-item.ts`
const question = `${bkn}/run/question.ts`

/** What a filler does that only looks right. The seeded runs have to notice each of them. */
export const MUTANTS: readonly Mutant[] = [
  {
    name: 'presses OK a second time after an error 500',
    edits: [
      {
        file: confirm,
        find: "  return answer === 'closed' ? undefined : answer\n",
        put: "  if (answer !== 'closed' && answer.code === 'server-error') okButton.click()\n  return answer === 'closed' ? undefined : answer\n",
      },
    ],
  },
  {
    name: 'trusts the form that closed, and not the calendar',
    edits: [
      {
        file: confirm,
        find: 'return afterClosing(at, () => saveAlert(alert) ?? dialogs.look())',
        put: 'return { ok: true, value: null }',
      },
    ],
  },
  {
    name: 'does not look whether the entry is there already',
    edits: [
      {
        file: runItem,
        find: "if (found.value.is === 'there') {",
        put: "if (found.value.is === 'there' && options.saw === 'stopped') {",
      },
      {
        file: question,
        find: "if (found.isExact && saw !== 'stands-there')",
        put: "if (found.isExact && saw === 'stopped')",
      },
      {
        file: confirm,
        find: 'if (isOnCalendar(at)) return fail',
        put: "if (entry.day === '') return fail",
      },
    ],
  },
  {
    name: 'takes the first rencana aksi instead of the exact one',
    edits: [
      {
        file: `${bkn}/form/choose-action.ts`,
        find: 'const choice = chooseOption({ wanted: entry.rencanaAksi, options, mappings })',
        put: "const choice = { kind: 'exact' as const, index: 0, option: (options[0] ?? '').replace(/\\s+/g, ' ').trim() } as ReturnType<typeof chooseOption>",
      },
    ],
  },
  {
    name: 'does not read the fields back',
    edits: [
      {
        file: `${bkn}/form/form-values.ts`,
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
        file: `${bkn}/page/perform.ts`,
        find: 'if (entry.day < period.value.from || period.value.to < entry.day) {',
        put: "if (entry.day === '') {",
      },
      {
        file: `${bkn}/run/arrive.ts`,
        find: 'if (day < from || to < day) return',
        put: "if (day === '') return",
      },
    ],
  },
  {
    name: 'takes silence of the server for a no',
    edits: [
      {
        file: question,
        find: "if (saw === null && (isUnanswered || found.is !== 'absent')) {",
        put: "if (saw === 'stopped') {",
      },
    ],
  },
  {
    name: 'calls an entry saved when OK was pressed',
    edits: [
      {
        file: runItem,
        find: '  if (seen.ok) return saved(',
        put: "  if (!seen.ok && seen.reason.code === 'server-error') return saved(queue, entry, { how: 'filled', row: null }, options)\n  if (seen.ok) return saved(",
      },
    ],
  },
  {
    name: 'goes on after a stop without loading the calendar anew',
    edits: [
      {
        file: `${bkn}/runner.ts`,
        find: '  if (isResumed) await',
        put: "  if (isResumed && start.id === '') await",
      },
      { file: `${bkn}/run/seek.ts`, find: '  await options.page.reload()\n', put: '' },
    ],
  },
  {
    name: 'believes that a list which has not come is empty',
    edits: [
      {
        file: `${bkn}/page/look-at-day.ts`,
        find: 'if (told === null) return sight.rows.length > 0',
        put: 'if (told === null) return true',
      },
      {
        file: `${bkn}/page/look-at-day.ts`,
        find: 'return told > 0 || isBelieved',
        put: 'return told > 0 || isBelieved || true',
      },
      {
        file: confirm,
        find: 'if (isOnCalendar(at)) return fail',
        put: "if (entry.day === '') return fail",
      },
    ],
  },
  {
    name: 'knows only the very same row again',
    edits: [
      {
        file: 'shared/src/bkn/sight.ts',
        find: "if (before === undefined) return { is: 'none' }",
        put: "if (before === undefined || entry.day !== '') return { is: 'none' }",
      },
    ],
  },
  {
    name: 'believes the form that the person closed, and not the calendar',
    mode: 'fill',
    edits: [
      {
        file: handOver,
        find: 'const seen = await afterClosing({ ...at, patience: { ...patience, openMs } }, noQuestion)',
        put: 'const seen = { ok: true as const, value: null }',
      },
    ],
  },
  {
    name: 'leaves the person a form that the site has changed',
    mode: 'fill',
    edits: [{ file: handOver, find: ' ?? changedBySite(wanted, at.unit)', put: '' }],
  },
  {
    name: 'fills anew what the person pressed, without asking',
    mode: 'fill',
    edits: [
      {
        file: `${bkn}/run/leave-to-person.ts`,
        find: "    kind: 'in-doubt',\n    unanswered: true,\n    before,\n    at: options.now(),\n",
        put: "    kind: 'waiting',\n",
      },
    ],
  },
]
