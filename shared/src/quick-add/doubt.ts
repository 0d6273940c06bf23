import { formatMinute, type MinuteOfDay } from '../calendar/day.ts'
import type { SaidDay } from './day-phrases.ts'
import type { When } from './working-time.ts'

/** What an option says of the part that is asked about. */
export type Meaning =
  | ({ readonly kind: 'when' } & When)
  | { readonly kind: 'length'; readonly minutes: number }
  | { readonly kind: 'lesson'; readonly minutes: number }
  | { readonly kind: 'day'; readonly day: SaidDay }
  | { readonly kind: 'words'; readonly words: string }

/** An answer: the line as it would have to be typed, and the words in it that are to stay words. */
export type Option = {
  readonly line: string
  readonly asWords: readonly string[]
  readonly meaning: Meaning
}

/** Something that may mean two things. */
export type Doubt = {
  /**
   * `hour`: "jam 7" is morning or evening; `clock`: "8.15" may be a time; `length`: "10 menit" may be of a thing; `lesson`:
   * how long one is; `which`: two times or lengths; `zone`: the time of another zone; `day`: "besok" may be of a thing.
   */
  readonly kind: 'hour' | 'clock' | 'length' | 'lesson' | 'which' | 'zone' | 'day'
  readonly options: readonly Option[]
}

/** A time as every reader takes it without a question. */
export const spellWhen = ({ start, end }: When): string =>
  end === undefined ? `pukul ${dotted(start)}` : `pukul ${dotted(start)}–${dotted(end)}`

/** A length as every reader takes it without a question, wherever it stands. */
export function spellLength(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [...(hours > 0 ? [`${hours} jam`] : []), ...(rest > 0 ? [`${rest} menit`] : [])]
  return `selama ${parts.join(' ')}`
}

const dotted = (minute: MinuteOfDay) => formatMinute(minute).replace(':', '.')
