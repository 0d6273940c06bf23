import { describe, expect, test } from 'vitest'
import { noMeeting, stepMeeting } from './meeting.ts'

type Told = { readonly on: boolean; readonly at: number }

/** Looks every two seconds at what the page shows in each second of the story. */
function tell(story: readonly (readonly [isSeen: boolean, seconds: number])[]): readonly Told[] {
  const told: Told[] = []
  let state = noMeeting
  let now = 0
  for (const [isSeen, seconds] of story) {
    for (const end = now + seconds * 1000; now < end; now += 2000) {
      const next = stepMeeting(state, { isSeen, now })
      state = next.state
      if (next.report) told.push(next.report)
    }
  }
  return told
}

describe('a meeting', () => {
  test('begins when it was first seen, once it was seen for twenty seconds', () => {
    expect(
      tell([
        [false, 10],
        [true, 40],
      ]),
    ).toEqual([{ on: true, at: 10_000 }])
  })

  test('is none when somebody only looked in', () => {
    expect(
      tell([
        [true, 18],
        [false, 60],
      ]),
    ).toEqual([])
  })

  test('ends when it was last seen', () => {
    expect(
      tell([
        [true, 60],
        [false, 30],
      ]),
    ).toEqual([
      { on: true, at: 0 },
      { on: false, at: 58_000 },
    ])
  })

  test('goes on over a connection that broke for less than ten seconds', () => {
    expect(
      tell([
        [true, 60],
        [false, 8],
        [true, 30],
      ]),
    ).toEqual([{ on: true, at: 0 }])
  })

  test('says every two minutes that it is still there', () => {
    const told = tell([[true, 2400]])
    expect(told.every(({ on }) => on)).toBe(true)
    expect(told.length).toBe(20)
  })
})
