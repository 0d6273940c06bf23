import type { Unsettled } from '@jejak/shared/bkn/settle'
import { decidedOf } from '@jejak/shared/bkn/settling'
import type { DECIDED } from '@jejak/shared/bkn/settling'
import { parseMinute } from '@jejak/shared/calendar/day'
import type { Day } from '@jejak/shared/calendar/day'
import type { Settings } from '../../settings/settings.ts'
import { readDaySuggestions } from '../../suggestions/day-suggestions.ts'
import type { DaySuggestion } from '../../suggestions/day-suggestions.ts'
import { readBkn } from '../store/bkn-store.ts'
import type { Choices } from '../store/shapes.ts'

/** One line that may go to BKN: a suggestion of the day, or a row of an imported file. */
export type Candidate = {
  readonly draft: Unsettled
  readonly isImported: boolean
  /** Of the work object it is about; empty for a row of a file. */
  readonly objectKey: string
  readonly isAccepted: boolean
  /** What the person has decided about it, as far as it holds. */
  readonly decided: readonly (typeof DECIDED)[number][]
  /** Rencana aksi that may fit, best first, with the words that speak for each. */
  readonly ranked: readonly { readonly id: string; readonly because: readonly string[] }[]
}

export async function readCandidates(day: Day, settings: Settings): Promise<readonly Candidate[]> {
  const [{ items }, choices, imported] = await Promise.all([
    readDaySuggestions(day, settings),
    readBkn('choices'),
    readBkn('imported'),
  ])
  const suggested = items.map((item) => fromSuggestion(item, choices))
  const fromFile = imported
    .filter((row) => row.day === day)
    .map((row): Candidate => ({
      draft: { ...row, rencanaAksi: choices[row.id]?.rencanaAksi ?? row.rencanaAksi },
      isImported: true,
      objectKey: '',
      isAccepted: choices[row.id]?.isAccepted ?? true,
      decided: decidedOf(row, choices[row.id]?.settling),
      ranked: [],
    }))
  return [...suggested, ...fromFile].toSorted((a, b) => a.draft.start - b.draft.start)
}

function fromSuggestion({ suggestion }: DaySuggestion, choices: Choices): Candidate {
  const choice = choices[suggestion.id]
  const evidence = suggestion.evidence.map(({ url }) => url)
  return {
    draft: {
      id: suggestion.id,
      day: suggestion.day,
      start: parseMinute(suggestion.start) ?? 0,
      end: parseMinute(suggestion.end) ?? 0,
      text: suggestion.text,
      rencanaAksi: choice?.rencanaAksi ?? null,
      quantity: suggestion.quantity,
      unit: suggestion.unit,
      evidence,
    },
    isImported: false,
    objectKey: suggestion.object.key,
    isAccepted: choice?.isAccepted ?? false,
    decided: decidedOf({ ...suggestion, evidence }, choice?.settling),
    ranked: suggestion.plan,
  }
}

/** Minutes as BKN counts them: each entry's own length, overlaps and all (`reference` §0.2). */
export const bknMinutes = (drafts: readonly Unsettled[]): number =>
  drafts.reduce((sum, { start, end }) => sum + ((end - start + 1440) % 1440), 0)
