import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import { FORM_FIELDS, plain } from '@jejak/shared/bkn/fill-entry'
import { valueOf } from '@jejak/shared/bkn/site-rule'
import { bkn as text } from '@jejak/shared/i18n/id/bkn'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import type { DrawnRule, fillPanel } from '../../pages/fill-panel.ts'
import { mend } from './person.ts'

/** Goes through what the panel wants settled, one after the other, and writes each anew as far as a person can. */
export async function settleRules(
  at: ReturnType<typeof fillPanel>,
  before: readonly FillEntry[],
): Promise<{ readonly entries: readonly FillEntry[]; readonly leftOut: readonly string[] }> {
  let entries = before
  const leftOut: string[] = []
  for (let more = 12; more > 0; more -= 1) {
    const [rule] = (await at.read())?.rules ?? []
    if (rule === undefined) break
    const field = FORM_FIELDS.find((each) => text[`field.${each}`] === rule.field)
    const meant = field && entries.find((each) => isAbout(rule, each))
    if (field === undefined || meant === undefined) throw new Error(`about nothing: ${rule.says}`)
    const mended = mend(meant, { code: 'rule-broken', field })
    await at.settle(mended && valueOf(field, mended))
    if (mended === undefined) leftOut.push(`${field} of ${rule.says}`)
    else entries = entries.map((entry) => (entry.id === meant.id ? mended : entry))
  }
  return { entries, leftOut }
}

/** As the panel names it: two may have the same words. */
const isAbout = ({ says }: DrawnRule, { day, start, end, text: words }: FillEntry): boolean =>
  says ===
  plain(
    `${formatDay(day, 'id', 'medium')} ${formatTime(start, 'id')}–${formatTime(end, 'id')} “${words.slice(0, 80)}”`,
  )
