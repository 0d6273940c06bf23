import type { PlanItem } from '@jejak/shared/match/plan'
import type { SuggestSettings } from '@jejak/shared/suggest/settings'
import type { Work } from './documents.ts'
import type { Letter } from './letters.ts'

export type Profile = {
  readonly name: string
  readonly days: readonly [string, string]
  readonly settings: SuggestSettings
  readonly from: number
  readonly to: number
  /** Share of the day spent away from the browser. */
  readonly fieldShare: number
  readonly plan: readonly PlanItem[]
  readonly works: readonly Work[]
  readonly letters: readonly Letter[]
  readonly meetings: readonly (readonly [string, string | null])[]
  readonly habits: readonly Habit[]
}

export type Habit =
  | 'write'
  | 'read'
  | 'turn'
  | 'leave'
  | 'sleep'
  | 'private'
  | 'meeting'
  | 'letter'
  | 'queue'
  | 'numbered'
  | 'secret'
  | 'script'
  | 'sipd'
  | 'sakti'
  | 'siasn'

export const WEEK = { 'mon-thu': ['07:30', '16:00'], fri: ['07:30', '16:30'] } as const
export const SIX_DAYS = {
  'mon-thu': ['07:30', '14:45'],
  fri: ['07:30', '15:15'],
  sat: ['07:30', '14:45'],
} as const

export const doc = (title: string, unit: string, planId: string | null): Work => ({
  app: 'google-docs',
  type: 'document',
  title,
  unit,
  planId,
})
export const sheet = (title: string, unit: string, planId: string | null): Work => ({
  ...doc(title, unit, planId),
  type: 'spreadsheet',
})
export const slides = (title: string, planId: string | null): Work => ({
  ...doc(title, 'dokumen', planId),
  type: 'presentation',
})
export const pdf = (title: string, unit: string, planId: string | null): Work => ({
  ...doc(title, unit, planId),
  app: 'pdf',
  type: 'file',
})
export const canva = (title: string, planId: string | null): Work => ({
  ...doc(title, 'dokumen', planId),
  app: 'canva',
  type: 'design',
})

export const item = (
  id: string,
  rencanaAksi: string,
  rhk: string,
  indikator: string,
): PlanItem => ({
  id,
  rencanaAksi,
  rhk,
  indikator,
})

export const at = (hours: number, minutes = 0) => hours * 60 + minutes

export const office = {
  settings: { zone: 420, workingHours: WEEK },
  from: at(7, 35),
  to: at(16),
  fieldShare: 0.1,
}
