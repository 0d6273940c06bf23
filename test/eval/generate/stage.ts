import type { Front } from '@jejak/shared/test/scripted-log'
import { ScriptedLog } from '@jejak/shared/test/scripted-log'
import { addDays, formatMinute, toDay } from '@jejak/shared/calendar/day'
import type { ExpectedBlock } from '../expected.ts'
import type { Random } from './random.ts'

/** A minute of the first day; above 1440 it is past midnight. */
export type Minute = number

/** Where scenes play: they write the log, and separately what really happened. */
export type Stage = {
  readonly log: ScriptedLog
  readonly random: Random
  readonly blocks: ExpectedBlock[]
  readonly forbidden: string[]
  /** A time of the log, some seconds off the minute, as life is. */
  readonly clock: (minute: Minute, seconds?: number) => string
  readonly expect: (block: Omit<ExpectedBlock, 'start' | 'end'>, from: Minute, to: Minute) => void
  readonly link: (id: string) => string
}

export type Scene = (stage: Stage, from: Minute) => Minute

export function createStage(day: string, zone: number, random: Random): Stage {
  const log = new ScriptedLog(toDay(day), zone)
  const blocks: ExpectedBlock[] = []
  const jitter = new Map<Minute, number>()
  const clock = (minute: Minute, seconds?: number) => {
    const off = seconds ?? jitter.get(minute) ?? random.int(-18, 18)
    if (seconds === undefined) jitter.set(minute, off)
    const total = minute * 60 + off
    const two = (n: number) => String(n).padStart(2, '0')
    return [Math.floor(total / 3600), Math.floor((total % 3600) / 60), total % 60]
      .map(two)
      .join(':')
  }
  const expect: Stage['expect'] = (block, from, to) => {
    if (from < 1440 && to > 1440) {
      expect(block, from, 1440)
      expect(block, 1440, to)
      return
    }
    const shift = from >= 1440 ? 1 : 0
    blocks.push({
      ...(shift > 0 && { day: addDays(toDay(day), shift) }),
      start: formatMinute(from - shift * 1440),
      end: formatMinute(to - shift * 1440),
      ...block,
    })
  }
  const link = (id: string) => `https://docs.google.com/document/d/${id}/edit`
  return { log, random, blocks, forbidden: [], clock, expect, link }
}

export const listPage: Front = {
  app: 'srikandi',
  tab: 2,
  object: { type: 'page', key: 'naskah-dinas-masuk', label: 'SRIKANDI' },
  link: {
    url: 'https://srikandi.arsip.go.id/penerimaan-naskah-masuk/naskah-dinas-masuk',
    scope: 'self',
  },
}

export const privateMail: Front = {
  app: 'gmail',
  tab: 5,
  object: { type: 'thread', key: 'pribadi', label: 'Tagihan listrik rumah' },
}
