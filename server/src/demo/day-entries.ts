import type { Day } from '@jejak/shared/calendar/day'
import type { EntryContent } from '@jejak/shared/entry/entry'
import type { Chance } from './chance.ts'
import type { DemoChoice } from './seed-skp.ts'

const START = 7 * 60 + 30
const LUNCH = { from: 12 * 60, to: 13 * 60 }
const END = 16 * 60
const ORIGINS = ['manual', 'suggestion', 'suggestion'] as const

/** One plausible day: blocks between 07.30 and 16.00, lunch apart, sometimes a gap, mostly with a link. */
export function dayEntries({
  day,
  isToday,
  choices,
  chance,
}: {
  readonly day: Day
  readonly isToday: boolean
  readonly choices: readonly DemoChoice[]
  readonly chance: Chance
}): EntryContent[] {
  const entries: EntryContent[] = []
  const used = new Set<string>()
  const limit = isToday ? START + 150 : chance.next() < 0.15 ? END - 150 : END
  let at = START + chance.whole(0, 3) * 5
  while (at < limit - 20) {
    const until = at < LUNCH.from ? Math.min(limit, LUNCH.from) : limit
    const end = Math.min(until, at + chance.whole(9, 24) * 5)
    const choice = chance.pick(choices)
    const text = chance.pick(choice.lines)
    if (!used.has(text) && end - at >= 20) {
      used.add(text)
      entries.push(toContent({ day, start: at, end, text, choice, chance }))
    }
    at = end + (chance.next() < 0.1 ? 40 : 0)
    if (at >= LUNCH.from && at < LUNCH.to) at = LUNCH.to
  }
  return entries
}

function toContent({
  day,
  start,
  end,
  text,
  choice,
  chance,
}: Pick<EntryContent, 'day' | 'start' | 'end' | 'text'> & {
  readonly choice: DemoChoice
  readonly chance: Chance
}): EntryContent {
  const hasEvidence = chance.next() < 0.8
  const key = Array.from({ length: 20 }, () => chance.whole(0, 35).toString(36)).join('')
  return {
    day,
    start,
    end,
    text,
    planId: choice.id,
    quantity: chance.whole(1, 3),
    unit: choice.unit,
    quality: chance.next() < 0.3 ? 100 : null,
    evidence: hasEvidence
      ? [{ url: `https://docs.google.com/document/d/demo-${key}/edit`, title: text, scope: 'org' }]
      : [],
    origin: chance.pick(ORIGINS),
  }
}
