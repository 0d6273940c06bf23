import { basename } from 'node:path'
import { ranker } from '@jejak/shared/match/rank'
import { loadOfficeWords } from '@jejak/shared/match/vocabulary/load-office-words'
import { baseline } from './baseline.ts'
import type { RankCase } from './case.ts'
import { readCases } from './case.ts'
import type { Answered, Linking } from './figures.ts'
import { CHIPS, linkingAt, linkingOf, shareOf } from './figures.ts'
import type { CaseFile } from './files.ts'
import { casesOf, HELD_OUT, TUNING } from './files.ts'

const OFFICE_WORDS = await loadOfficeWords()

type Say = (line: string) => void

function answer(one: RankCase): Answered {
  const { plan, history, text, objectKey } = one
  const rank = ranker({ plan, memory: history, vocabulary: OFFICE_WORDS })
  return { one, ranked: rank(text, objectKey === undefined ? {} : { objectKey }) }
}

/** One line a case, `{ id, ranked: [{ id, score, certain }], abstained }`, and nothing else. */
export function printRanked(path: string, say: Say): void {
  for (const { one, ranked } of readCases(path).map(answer)) {
    const told = ranked.map(({ id, score, certain }) => ({ id, score, certain }))
    say(JSON.stringify({ id: one.id, ranked: told, abstained: told.length === 0 }))
  }
}

const AIMS = {
  precision: 0.97,
  preselectedFresh: 0.45,
  preselectedWithHistory: 0.7,
  wrongWhenNoneFits: 0.03,
  amongChips: 0.93,
} as const

const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98]

const share = (value: number) => value.toFixed(3)

/** Judges a file of cases, beside plain BM25 in the same run; true when every aim is met. */
export const judgeFile = (path: string, say: Say): boolean =>
  judge(basename(path), readCases(path), say)

function judge(name: string, cases: readonly RankCase[], say: Say): boolean {
  const answered = cases.map(answer)
  const parts = [
    ['fresh', answered.filter(({ one }) => one.history.length === 0)],
    ['with history', answered.filter(({ one }) => one.history.length > 0)],
  ] as const
  const all = linkingOf(answered)
  say(`${name}: ${all.fitting} with an answer, ${all.outside} where nothing fits`)
  say('                preselected  precision  wrong when none fits  among three chips')
  const met = parts.flatMap(([kind, part]) => {
    if (part.length === 0) return []
    const figures = linkingOf(part)
    say(row(`${kind} (${part.length})`, figures))
    return missedOf(kind, figures)
  })
  say(row('all', all))
  say('')
  say('  chosen from score  preselected  precision  wrong when none fits')
  for (const threshold of THRESHOLDS) {
    const at = linkingAt(answered, threshold)
    say(
      `  ${threshold.toFixed(2).padEnd(17)}  ${share(at.preselected).padEnd(11)}  ${share(at.precision).padEnd(9)}  ${share(at.wrongWhenNoneFits)}`,
    )
  }
  say('')
  besideBaseline(answered, say)
  for (const { aim, isMet } of met) say(`  ${isMet ? 'ok    ' : 'MISSED'} ${aim}`)
  return met.every(({ isMet }) => isMet)
}

function row(name: string, figures: Linking): string {
  const { preselected, precision, wrongWhenNoneFits, amongChips, fitting, outside } = figures
  const cells = [
    fitting > 0 ? share(preselected) : '–',
    share(precision),
    outside > 0 ? share(wrongWhenNoneFits) : '–',
    fitting > 0 ? share(amongChips) : '–',
  ]
  const [one = '', two = '', three = '', four = ''] = cells
  return `${name.padEnd(20)}${one.padEnd(13)}${two.padEnd(11)}${three.padEnd(22)}${four}`
}

type Met = { readonly aim: string; readonly isMet: boolean }

function missedOf(name: 'fresh' | 'with history', figures: Linking): readonly Met[] {
  const enough = name === 'fresh' ? AIMS.preselectedFresh : AIMS.preselectedWithHistory
  const { fitting, outside } = figures
  return [
    {
      aim: `${name}: precision of what is preselected >= ${AIMS.precision}`,
      isMet: figures.precision >= AIMS.precision,
    },
    ...(fitting > 0
      ? [
          {
            aim: `${name}: preselected >= ${enough}`,
            isMet: figures.preselected >= enough,
          },
          {
            aim: `${name}: right one among three chips >= ${AIMS.amongChips}`,
            isMet: figures.amongChips >= AIMS.amongChips,
          },
        ]
      : []),
    ...(outside > 0
      ? [
          {
            aim: `${name}: wrongly preselected when nothing fits <= ${AIMS.wrongWhenNoneFits}`,
            isMet: figures.wrongWhenNoneFits <= AIMS.wrongWhenNoneFits,
          },
        ]
      : []),
  ]
}

/** What a library's ranking would show for the same cases, first and among three. */
function besideBaseline(answered: readonly Answered[], say: Say): void {
  const fitting = answered.filter(({ one }) => one.planId !== null)
  const ids = fitting.map(({ one, ranked }) => ({
    right: one.planId ?? '',
    ours: ranked.map(({ id }) => id),
    plain: baseline(one),
  }))
  const of = (count: number, which: 'ours' | 'plain') =>
    share(shareOf(ids, (one) => one[which].slice(0, count).includes(one.right)))
  say('                     ours   BM25')
  say(`  right one first    ${of(1, 'ours')}  ${of(1, 'plain')}`)
  say(`  among three        ${of(CHIPS, 'ours')}  ${of(CHIPS, 'plain')}`)
  say(
    `  nothing shown      ${share(shareOf(ids, ({ ours }) => ours.length === 0))}  ${share(shareOf(ids, ({ plain }) => plain.length === 0))}`,
  )
}

/** Judges every file of this folder; true when every aim is met on those that nothing was set on. */
export function judgeAll(say: Say): boolean {
  say('Tuning: weights, thresholds and words were set on these; their figures prove little.\n')
  for (const file of TUNING) judgePart(file, say)
  say('Held out: nothing was set on these.\n')
  return HELD_OUT.map((file) => judgePart(file, say)).every(Boolean)
}

function judgePart(file: CaseFile, say: Say): boolean {
  const half = file.half === undefined ? '' : `, half ${file.half} of its offices`
  const isMet = judge(`${file.name}${half}`, casesOf(file), say)
  say('')
  return isMet
}
