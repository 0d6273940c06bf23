import type { Progress } from '@jejak/shared/report/progress'
import type { Day } from '@jejak/shared/calendar/day'
import { locale } from '../i18n.ts'

export type Indikator = Progress['plans'][number]['rhk'][number]['indikator'][number]
export type Point = NonNullable<Indikator['points']>[number]

/** Fewer say nothing that the table does not. */
const FEWEST = 2

/** What is drawn of an indikator; nothing where it cannot be counted, or where there is too little of it. */
export const pointsOf = ({ points = [] }: Pick<Indikator, 'points'>): readonly Point[] =>
  points.length >= FEWEST && points.some(({ realised }) => realised !== null) ? points : []

export const numberText = (value: number): string =>
  new Intl.NumberFormat(locale.value === 'id' ? 'id-ID' : 'en-GB', {
    maximumFractionDigits: 1,
  }).format(value)

/** The last day of a period, short enough to stand below a chart: "31 Mar". */
export const endText = (day: Day): string =>
  new Intl.DateTimeFormat(locale.value === 'id' ? 'id-ID' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(day))
