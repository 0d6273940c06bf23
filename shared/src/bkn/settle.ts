import { addDays } from '../calendar/day.ts'
import type { Day, MinuteOfDay } from '../calendar/day.ts'
import { TEXT_MAX } from '../entry/entry.ts'
import { isSafeLink } from '../entry/rules/bad-link.ts'
import { fileNameOf } from '../evidence/file-name.ts'
import { entryKey, isDrawn, LAST_MINUTE, plain } from './fill-entry.ts'
import type { FillEntry } from './fill-entry.ts'
import { standing } from './settling.ts'
import type { Answer, Settling } from './settling.ts'

/** An entry as the person keeps it, before it is made fit for the official form. */
export type Unsettled = {
  readonly id: string
  readonly day: Day
  readonly start: MinuteOfDay
  /** Not after `start` means: on the next day. */
  readonly end: MinuteOfDay
  readonly text: string
  readonly rencanaAksi: string | null
  readonly quantity: number
  readonly unit: string
  /** Links, and evidence files by their own address: BKN's field takes a link and never a file. */
  readonly evidence: readonly string[]
}

export const ISSUES = [
  'over-midnight',
  'text-empty',
  'text-too-long',
  'text-markup',
  'decimal-quantity',
  'no-rencana-aksi',
  'no-evidence',
  'many-evidence',
  'file-evidence',
  'bad-link',
  'duplicate',
  'not-drawn',
] as const
/** `ask`: nothing is filled before the person decides. `tell`: shown as a notice, and filled as shown. */
export type Issue = {
  readonly id: string
  readonly code: (typeof ISSUES)[number]
  readonly level: 'ask' | 'tell'
}

export type Settled = { readonly entries: readonly FillEntry[]; readonly issues: readonly Issue[] }

/**
 * Converts entries for BKN's form and reports what the person has to decide first. Only entries without
 * an open question come out; the queue starts when no `ask` is left.
 */
export function settle(
  drafts: readonly Unsettled[],
  decisions: Readonly<Record<string, Settling>>,
): Settled {
  const issues: Issue[] = []
  const entries: FillEntry[] = []
  const seen = new Set<string>()
  for (const draft of drafts) {
    const decided = standing(draft, decisions[draft.id])
    const found = issuesOf(draft, decided)
    const made = found.some((issue) => issue.level === 'ask') ? [] : toEntries(draft, decided)
    for (const entry of made) {
      const key = entryKey(entry)
      if (seen.has(key)) found.push({ id: draft.id, code: 'duplicate', level: 'ask' })
      else entries.push(entry)
      seen.add(key)
      if (!isDrawn(entry)) found.push({ id: draft.id, code: 'not-drawn', level: 'tell' })
    }
    issues.push(...found)
  }
  return { entries, issues }
}

function issuesOf(draft: Unsettled, decided: Answer): Issue[] {
  const text = plain(decided.text ?? draft.text)
  const quantity = decided.quantity ?? draft.quantity
  const link = chosenLink(draft, decided)
  const links = linksOf(draft)
  const hasFile = links.length < draft.evidence.length
  const isOpen = decided.evidence === undefined
  const ask = (code: Issue['code'], when: boolean): readonly Issue[] =>
    when ? [{ id: draft.id, code, level: 'ask' }] : []
  return [
    ...ask('over-midnight', crossesMidnight(draft) && !decided.splitAtMidnight),
    ...ask('text-empty', text === ''),
    ...ask('text-too-long', text.length > TEXT_MAX),
    // The calendar takes its titles as HTML: such a text would never be found there again.
    ...ask('text-markup', /<[a-z/!?]|&#?\w+;/i.test(text)),
    ...ask('decimal-quantity', !Number.isInteger(quantity) || quantity < 0),
    ...ask('no-rencana-aksi', plain(draft.rencanaAksi ?? '') === ''),
    ...ask('no-evidence', draft.evidence.length === 0 && isOpen),
    ...ask('many-evidence', links.length > 1 && isOpen),
    ...ask('file-evidence', hasFile && links.length === 0 && isOpen),
    ...(hasFile && links.length === 1 && isOpen
      ? [{ id: draft.id, code: 'file-evidence', level: 'tell' } as const]
      : []),
    ...ask('bad-link', link !== '' && !isSafeLink(link)),
  ]
}

const crossesMidnight = (draft: Unsettled) => draft.end <= draft.start || draft.end > LAST_MINUTE

function chosenLink(draft: Unsettled, decided: Answer): string {
  if (decided.evidence !== undefined) return plain(decided.evidence ?? '')
  const links = linksOf(draft)
  return links.length === 1 ? plain(links[0] ?? '') : ''
}

/** The links among the evidence, which a form outside can take. */
export const linksOf = ({ evidence }: Pick<Unsettled, 'evidence'>): readonly string[] =>
  evidence.filter((url) => fileNameOf(url) === undefined)

/** One entry, or two when it runs over midnight: until 23:59, and from 00:00 of the next day. */
function toEntries(draft: Unsettled, decided: Answer): readonly FillEntry[] {
  const whole: FillEntry = {
    id: draft.id,
    day: draft.day,
    start: draft.start,
    end: draft.end,
    text: plain(decided.text ?? draft.text),
    rencanaAksi: plain(draft.rencanaAksi ?? ''),
    quantity: decided.quantity ?? draft.quantity,
    unit: plain(draft.unit).slice(0, 50),
    evidence: chosenLink(draft, decided),
  }
  if (!crossesMidnight(draft)) return [whole]
  const first = { ...whole, end: LAST_MINUTE }
  const rest = draft.end > LAST_MINUTE ? draft.end - 1440 : draft.end
  if (rest === 0) return [first]
  return [first, { ...whole, id: `${draft.id}+1`, day: addDays(draft.day, 1), start: 0, end: rest }]
}
