import { c } from './t.ts'

/** The years of which there is a plan in force, when there is more than the one that is shown. */
export function Years({
  year,
  years,
  onYear,
}: {
  readonly year: number
  readonly years: readonly number[]
  readonly onYear: (year: number) => void
}) {
  const all = [...new Set([year, ...years])].toSorted((one, other) => other - one)
  if (all.length < 2) return null
  return (
    <fieldset class="chips" aria-label={c('year')}>
      {all.map((one) => (
        <button
          key={one}
          type="button"
          class="chip"
          aria-pressed={one === year}
          onClick={() => onYear(one)}
        >
          {one}
        </button>
      ))}
    </fieldset>
  )
}
