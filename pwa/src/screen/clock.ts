import { dayAt, minuteAt, type Day, type MinuteOfDay } from '@jejak/shared/calendar/day'
import { signal } from '@preact/signals'

/** The instant the screen was last told, in epoch milliseconds. A screen left open must notice midnight. */
export const now = signal(Date.now())

const TICK_MS = 20_000

export function startClock(): void {
  setInterval(() => (now.value = Date.now()), TICK_MS)
  document.addEventListener('visibilitychange', () => (now.value = Date.now()))
}

export const todayIn = (zone: number): Day => dayAt(now.value, zone)
export const minuteIn = (zone: number): MinuteOfDay => minuteAt(now.value, zone)
