import type { DrawnYear } from './draw.ts'

/** `12.345,75 Dokumen` by walking over its letters; null when it is no number with a unit. */
function slowTarget(text: string): { readonly value: bigint; readonly unit: string } | null {
  const [number = '', ...words] = text.trim().split(' ')
  if (words.length === 0) return null
  const marks = number.split('').filter((letter) => !'0123456789'.includes(letter))
  if (marks.some((mark) => mark !== '.' && mark !== ',')) return null
  const groups = number.split('.')
  // Three digits behind each dot are thousands; any other dot is a decimal one.
  const isThousands =
    groups.length > 1 && groups.slice(1).every((each) => each.split(',')[0]!.length === 3)
  const plain = isThousands ? number.replaceAll('.', '') : number.replace('.', ',')
  const [whole = '', decimals = ''] = plain.split(',')
  const value = BigInt(whole) * 1000n + BigInt(decimals.padEnd(3, '0'))
  return value === 0n ? null : { value, unit: words.join(' ') }
}

const sameUnit = (one: string, other: string) =>
  one.toUpperCase().split(' ').filter(Boolean).join('|') ===
  other.toUpperCase().split(' ').filter(Boolean).join('|')

function slowAchieved(target: string, work: DrawnYear['worked']): number | null {
  const wanted = slowTarget(target)
  if (!wanted) return null
  const done = work
    .filter(({ unit }) => sameUnit(unit, wanted.unit))
    .reduce((sum, { quantity }) => sum + BigInt(quantity), 0n)
  return Number((done * 100_000n) / wanted.value)
}

/** The realisation of a period, read anew for each question that is asked of it. */
export function slowRealisation({ rhk, periodId, worked, ofYear }: DrawnYear) {
  const minutesOf = (work: DrawnYear['worked']) => work.reduce((sum, each) => sum + each.minutes, 0)
  const all = minutesOf(worked)
  const parts = rhk.map((each) => {
    const on = (work: DrawnYear['worked']) =>
      work.filter(({ planId }) => each.rencanaAksi.some(({ id }) => id === planId))
    const actions = each.rencanaAksi.filter(
      (action) => action.periodId === periodId || worked.some(({ planId }) => planId === action.id),
    )
    return {
      id: each.id,
      minutes: minutesOf(on(worked)),
      share: all === 0 ? 0 : Number((BigInt(minutesOf(on(worked))) * 100n) / BigInt(all)),
      indikator: each.indikator.map(({ aspek, target }) =>
        aspek === 'kuantitas' ? slowAchieved(target, on(ofYear)) : null,
      ),
      actions: actions.map(({ id, target }) =>
        slowAchieved(
          target,
          worked.filter(({ planId }) => planId === id),
        ),
      ),
    }
  })
  const measured = parts.flatMap(({ actions }) => actions).filter((each) => each !== null)
  const capped = measured.map((each) => (each > 100 ? 100 : each))
  const planned = rhk.flatMap((each) => each.rencanaAksi.map(({ id }) => id))
  return {
    minutes: all,
    percent:
      capped.length === 0
        ? null
        : Number(BigInt(capped.reduce((sum, each) => sum + each, 0)) / BigInt(capped.length)),
    elsewhere: minutesOf(worked.filter(({ planId }) => !planned.includes(planId))),
    parts,
  }
}
