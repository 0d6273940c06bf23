import { fit } from '../describe/one-line.ts'
import { isWeakOpener } from '../entry/weak-opener.ts'
import { offerOpeners } from '../suggest/opener.ts'
import { amountOf } from '../suggest/unit.ts'
import type { Amount } from '../suggest/unit.ts'
import { takeApart, type Apart, type Setting } from './take-apart.ts'

export type Understood = Apart &
  Amount & {
    /** The sentence does not begin with an operational verb. */
    readonly isWeak: boolean
    /** Sentences that do, to choose from. */
    readonly openers: readonly string[]
  }

/**
 * One typed line with all that was understood of it. What can mean two things is asked (`doubt`), unless working
 * hours leave only one: "jam 2" is 14.00 in an office, and the screen shows that it was taken so.
 */
export function understand(line: string, setting: Setting): Understood {
  const apart = takeApart(line, setting)
  const text = upperFirst(fit(apart.text))
  return {
    ...apart,
    text,
    ...amountOf(text),
    isWeak: isWeakOpener(text),
    openers: offerOpeners(text).map((sentence) => fit(sentence)),
  }
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
