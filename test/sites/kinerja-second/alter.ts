import { shiftDay } from './forms-of-time.ts'
import type { Sent, World } from './records.ts'
import type { Setting } from './setting.ts'

/** What is kept of what was sent: some sites keep something else than they were given. */
export function readBack(sent: Sent, setting: Setting, world: World): Sent {
  const ofPlan = world.plans.find(({ id }) => id === sent.plan)?.unit ?? sent.unit
  switch (setting.server.alter) {
    case 'trims':
      return { ...sent, text: sent.text.replaceAll(/\s+/g, ' ').trim() }
    case 'upper':
      return { ...sent, text: sent.text.toUpperCase() }
    case 'cuts':
      return { ...sent, text: sent.text.slice(0, 50) }
    case 'plain':
      // As a server does that takes out what looks like HTML, and says quotes its own way.
      return { ...sent, text: sent.text.replaceAll(/<[^>]*>/g, '').replaceAll('"', '&quot;') }
    case 'rounds':
      return {
        ...sent,
        start: down(sent.start, 15),
        end: Math.max(down(sent.end, 15), down(sent.start, 15) + 15),
      }
    case 'shifts-day':
      // Midnight in Jakarta is the day before in UTC.
      return { ...sent, date: shiftDay(sent.date, -1) }
    case 'unit':
      return { ...sent, unit: ofPlan }
    case 'nothing':
      return sent
  }
}

const down = (minutes: number, step: number) => Math.floor(minutes / step) * step
