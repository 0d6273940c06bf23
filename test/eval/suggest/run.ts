import type { Suggestion } from '@jejak/shared/suggest/suggestion'
import { loadOfficeWords } from '@jejak/shared/match/vocabulary/load-office-words'
import { ranker } from '@jejak/shared/match/rank'
import { suggestDay } from '@jejak/shared/suggest/suggest-day'
import { ADAPTERS } from '../../fixtures/adapters.ts'
import type { Figures } from './aims.ts'
import { AIMS, figuresOf, missedBy } from './aims.ts'
import { DEFECTS } from './defects.ts'
import { judge } from './judge.ts'
import type { LabelledDay } from './read-days.ts'
import { readDays } from './read-days.ts'

const OFFICE_WORDS = await loadOfficeWords()

type Say = (line: string) => void

const suggest = ({ events, expected }: LabelledDay): readonly Suggestion[] =>
  suggestDay(events, expected.settings, { apps: ADAPTERS, rank: rankerOf(expected) })

const rankerOf = ({ plan }: LabelledDay['expected']) =>
  ranker({ plan, memory: [], vocabulary: OFFICE_WORDS })

/** One JSON line a suggestion, with the file's name as `case`, and nothing else. */
export function printSuggestions(folder: string, say: Say): void {
  for (const day of readDays(folder)) {
    for (const suggestion of suggest(day)) say(JSON.stringify({ case: day.name, ...suggestion }))
  }
}

/** Judges all days of a folder; true when every aim is met. */
export function judgeFolder(folder: string, say: Say): boolean {
  const days = readDays(folder)
  const scores = days.map((day) => judge(day, suggest(day)))
  for (const score of scores) {
    const figures = figuresOf([score])
    const missed = missedBy({ ...figures, medianPerDay: 0 }).map((aim) => aim.name)
    say(
      `${score.folder}/${score.name}  ${score.suggestions}/${score.blocks}  F1 ${figures.f1.toFixed(3)}  ${missed.join(', ')}`,
    )
  }
  const folders = [...new Set(scores.map((score) => score.folder))]
  if (folders.length > 1) {
    for (const name of folders) {
      say(`\n${name}`)
      table(figuresOf(scores.filter((score) => score.folder === name)), say)
    }
  }
  const all = figuresOf(scores)
  say(`\nall ${all.days} days`)
  table(all, say)
  return missedBy(all).length === 0
}

function table(figures: Figures, say: Say): void {
  const missed = new Set(missedBy(figures))
  for (const aim of AIMS) {
    const wanted = aim.atLeast === undefined ? `<= ${aim.atMost}` : `>= ${aim.atLeast}`
    const value = Number(figures[aim.figure].toFixed(4))
    say(`  ${missed.has(aim) ? 'MISSED' : 'ok    '} ${aim.name}: ${value} (${wanted})`)
  }
  say(
    `         kind right ${figures.kind.toFixed(3)}; rencana aksi: first ${figures.planFirst.toFixed(3)}, offered ${figures.planOffered.toFixed(3)}, chosen unasked ${figures.planChosen.toFixed(3)}, wrongly ${figures.planWrong.toFixed(3)}`,
  )
}

/** Plants one defect after the other; true when each falls below an aim. */
export function judgeDefects(folder: string, say: Say): boolean {
  const days = readDays(folder)
  return DEFECTS.map((defect) => {
    const scores = days.map((day) => {
      const settings = defect.settings(day.expected.settings)
      const rank = rankerOf(day.expected)
      return judge(
        day,
        suggestDay(day.events, settings, { apps: ADAPTERS, rank, stages: defect.stages }),
      )
    })
    const figures = figuresOf(scores)
    const missed = missedBy(figures)
    say(
      `${missed.length > 0 ? 'caught ' : 'MISSED '} ${defect.name}: F1 ${figures.f1.toFixed(3)}; below: ${missed.map((aim) => aim.name).join(', ')}`,
    )
    return missed.length > 0
  }).every(Boolean)
}
