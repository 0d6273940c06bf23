import type { Mark } from '@jejak/shared/templates/marks'

/** A sentence with its marked parts lifted out, for the eye; the words are said beside it too. */
export function MarkedText({
  text,
  marks,
}: {
  readonly text: string
  readonly marks: readonly Mark[]
}) {
  const starts = [0, ...marks.map((mark) => mark.to)]
  return (
    <>
      {starts.map((from, at) => {
        const mark = marks[at]
        return (
          <span key={from}>
            {text.slice(from, mark?.from ?? text.length)}
            {mark && <mark>{mark.text}</mark>}
          </span>
        )
      })}
    </>
  )
}
