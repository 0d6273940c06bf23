import { isDay, type Day } from '@jejak/shared/calendar/day'
import { firstOfMonth, lastOfMonth } from '@jejak/shared/calendar/month'
import { REPORT_VIEWS, type ReportView } from '@jejak/shared/report/recap'

/** What of the reports is looked at. It stands in the address, so that the browser's way back leads up again. */
export type Place = {
  readonly part: Part
  readonly view: ReportView
  readonly from: Day
  readonly to: Day
  /** One person of the team, or of the work that is led. */
  readonly person?: string | undefined
  readonly unit?: string | undefined
}

export const PARTS = ['recap', 'progress', 'exports'] as const
export type Part = (typeof PARTS)[number]

/** Without words the month of today, one's own. */
export function readPlace(query: Readonly<Record<string, string>>, today: Day): Place {
  const { bagian, lihat, dari = '', sampai = '', orang, unit } = query
  const from = isDay(dari) ? dari : firstOfMonth(today)
  const to = isDay(sampai) && sampai >= from ? sampai : lastOfMonth(from)
  return {
    part: PARTS.find((part) => PART_WORDS[part] === bagian) ?? 'recap',
    view: REPORT_VIEWS.find((view) => VIEW_WORDS[view] === lihat) ?? 'self',
    from,
    to,
    person: orang || undefined,
    unit: unit || undefined,
  }
}

/** What stands behind the path: `?bagian=rekap&lihat=tim&dari=2026-11-01&sampai=2026-11-30`. */
export function addressOf({ part, view, from, to, person, unit }: Place): string {
  const words = new URLSearchParams({
    bagian: PART_WORDS[part],
    lihat: VIEW_WORDS[view],
    dari: from,
    sampai: to,
  })
  if (person) words.set('orang', person)
  if (unit) words.set('unit', unit)
  return `?${words.toString()}`
}

const PART_WORDS: Readonly<Record<Part, string>> = {
  recap: 'rekap',
  progress: 'kemajuan',
  exports: 'ekspor',
}
const VIEW_WORDS: Readonly<Record<ReportView, string>> = {
  self: 'saya',
  team: 'tim',
  lead: 'tim-kerja',
  unor: 'unit',
}
