import type { World } from '../records.ts'
import type { Setting } from '../setting.ts'

export type CalendarBoot = {
  readonly kind: 'calendar'
  readonly batch: string
  readonly setting: Setting
  readonly world: Omit<World, 'before'>
  readonly pace: number
}

/** What a page of the second e-Kinerja is started with. */
export type Boot = CalendarBoot | { readonly kind: 'login'; readonly batch: string }
