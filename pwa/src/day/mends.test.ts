import { describe, expect, it } from 'vitest'
import { mendsOf } from './mends.ts'

const span = (start: number, end: number) => ({ start, end })
const overlap = (own: ReturnType<typeof span>, others: ReturnType<typeof span>[], latest = 1440) =>
  mendsOf({ code: 'overlap' }, { span: own, others, latest })

describe('an overlap', () => {
  it('is mended by moving the later one behind the earlier, or by cutting its beginning', () => {
    expect(overlap(span(600, 660), [span(540, 615)])).toEqual([
      { kind: 'move', span: span(615, 675) },
      { kind: 'start', span: span(615, 660) },
    ])
  })

  it('does not move a block onto the next one, nor into time that is still to come', () => {
    expect(overlap(span(600, 660), [span(540, 615), span(660, 700)])).toEqual([
      { kind: 'start', span: span(615, 660) },
    ])
    expect(overlap(span(600, 660), [span(540, 615)], 670)).toEqual([
      { kind: 'start', span: span(615, 660) },
    ])
  })

  it('is mended at the end when the other one reaches beyond', () => {
    expect(overlap(span(600, 660), [span(630, 800)], 660)).toEqual([
      { kind: 'end', span: span(600, 630) },
    ])
  })

  it('is left to the person when one lies within the other and nothing is free', () => {
    expect(overlap(span(600, 660), [span(540, 700)], 700)).toEqual([{ kind: 'times' }])
  })
})

describe('an end that is still to come', () => {
  const end = (own: ReturnType<typeof span>) =>
    mendsOf({ code: 'future-end' }, { span: own, others: [], latest: 613 })

  it('is brought to the last step before now', () => {
    expect(end(span(540, 720))).toEqual([{ kind: 'end', span: span(540, 610) }])
  })

  it('is asked for when the block has yet to begin', () => {
    expect(end(span(610, 720))).toEqual([{ kind: 'times' }])
  })
})

it('what only words can mend has no button that pretends otherwise', () => {
  expect(mendsOf({ code: 'late' }, { span: span(1, 2), others: [], latest: 1440 })).toEqual([])
})
