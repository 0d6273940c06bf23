import { describe, expect, it } from 'vitest'
import { parseLog } from './parse.ts'

const HEADER = '{"v":1,"tz":420,"person":"local"}'
const BEAT = '{"at":1768784400000,"type":"beat","tab":7}'

describe('parseLog', () => {
  it('reads header and events', () => {
    expect(parseLog(`${HEADER}\n${BEAT}\n`)).toEqual({
      header: { v: 1, tz: 420, person: 'local' },
      events: [{ at: 1768784400000, type: 'beat', tab: 7 }],
      rejected: [],
    })
  })

  it('names the line and skips it', () => {
    const log = [HEADER, '{broken', BEAT, '{"type":"beat"}', '{"v":2}', '42'].join('\n')
    const { events, rejected } = parseLog(log)
    expect(events).toHaveLength(1)
    expect(rejected).toEqual([
      { line: 2, code: 'not-json' },
      { line: 4, code: 'not-an-event' },
      { line: 5, code: 'wrong-version' },
      { line: 6, code: 'not-an-event' },
    ])
  })

  it('accepts unknown names and fields, and passes over unknown event types', () => {
    const focus =
      '{"at":1,"type":"focus","tab":1,"app":"novel","object":{"type":"scroll","key":"k","label":"L","x":1},"y":2,"link":null}'
    const { events, rejected } = parseLog([HEADER, focus, '{"at":2,"type":"novel"}'].join('\r\n'))
    expect(rejected).toEqual([])
    expect(events).toEqual([
      {
        at: 1,
        type: 'focus',
        tab: 1,
        app: 'novel',
        object: { type: 'scroll', key: 'k', label: 'L' },
        link: null,
      },
    ])
  })

  it('takes a known field of a wrong kind as not told', () => {
    const { events } = parseLog(
      '{"at":5,"type":"idle","state":7,"since":"x"}\n{"at":6,"type":"beat"}',
    )
    expect(events).toEqual([
      { at: 5, type: 'idle', state: 'active' },
      { at: 6, type: 'beat', tab: 0 },
    ])
  })

  it('reads an empty log', () => {
    expect(parseLog('')).toEqual({ header: null, events: [], rejected: [] })
  })
})
