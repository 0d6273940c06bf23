import type { Reading, ReadPeriod } from '@jejak/shared/bkn/plan'
import { readLongDate, readRange } from '../page/dates.ts'
import { all, labelText, linesOf } from '../page/see.ts'
import { afterLabel } from '../page/where.ts'

/** The penilaian page: one card a period, known by its link to Progress Harian. */
export function readPeriods(): Extract<Reading, { kind: 'periods' }> | undefined {
  const links = all(document, 'a').filter((link) => labelText(link) === 'progress harian')
  const periods = links.map(readCard)
  const known = periods.filter((period) => period !== undefined)
  return known.length > 0 && known.length === periods.length
    ? { kind: 'periods', periods: known }
    : undefined
}

function readCard(link: HTMLElement): ReadPeriod | undefined {
  const path = link.getAttribute('href') ?? ''
  for (let box = link.parentElement; box && box !== document.body; box = box.parentElement) {
    const lines = linesOf(box)
    const range = lines.map(readRange).find((found) => found !== undefined)
    if (!range) continue
    const [name = ''] = lines
    const deadline = readLongDate(afterLabel(lines, /^batas pengisian periode$/i) ?? '')
    return {
      code: path.split('/').filter(Boolean).at(-1) ?? '',
      name,
      ...range,
      deadline: deadline ?? null,
    }
  }
  return undefined
}
