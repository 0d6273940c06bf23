import { isFixed, setText, valueIn } from './widgets.ts'

/** Two lists beside each other, one of hours and one of minutes. */
export type ClockLists = { readonly hour: HTMLSelectElement; readonly minute: HTMLSelectElement }

/** Where a time stands: in a field, or in two lists. */
export type Clock = HTMLInputElement | ClockLists

export const isLists = (clock: Clock): clock is ClockLists => 'hour' in clock

/** The lists in a wrapper that holds nothing else: the first offers every hour, the second minutes only. */
export function asClockLists(controls: readonly HTMLElement[]): ClockLists | undefined {
  const [hour, minute, other] = controls
  if (!(hour instanceof HTMLSelectElement) || !(minute instanceof HTMLSelectElement))
    return undefined
  const isWhole = numbersIn(hour).join() === HOURS && numbersIn(minute).every((each) => each < 60)
  return other === undefined && isWhole && numbersIn(minute).length > 0
    ? { hour, minute }
    : undefined
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour).join()

const numbersIn = (list: HTMLSelectElement): readonly number[] =>
  [...list.options]
    .filter(({ text }) => /^\s*\d{1,2}\s*$/.test(text))
    .map(({ text }) => Number(text))

/** The time as it stands there, in the field's own spelling; empty until both lists say something. */
export function clockValue(clock: Clock): string {
  if (!isLists(clock)) return clock.value
  const [hour, minute] = [valueIn(clock.hour), valueIn(clock.minute)]
  return hour === '' || minute === '' ? '' : `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
}

/** Chooses `HH:mm` in both lists; one that does not offer its number is left as it is. */
export function writeLists({ hour, minute }: ClockLists, clock: string): void {
  const [wantedHour = '', wantedMinute = ''] = clock.split(':')
  for (const [list, wanted] of [
    [hour, wantedHour],
    [minute, wantedMinute],
  ] as const) {
    const offered = [...list.options].find(
      ({ text }) => Number(text) === Number(wanted) && /\d/.test(text),
    )
    if (offered !== undefined && !isFixed(list)) setText(list, offered.text)
  }
}
