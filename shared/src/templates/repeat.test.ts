import { describe, expect, it } from 'vitest'
import { repeatDay } from './repeat.ts'
import type { PastLine } from './repeat.ts'

const hours = { start: 450, end: 960, breakStart: 720, breakEnd: 780 }
const line = (start: number, end: number, text = 'Mengikuti rapat koordinasi'): PastLine => ({
  start,
  end,
  text,
  quantity: 1,
  unit: 'rapat',
  planId: 'ra-1',
})
const places = (lines: readonly PastLine[], blocks: { start: number; end: number }[]) =>
  repeatDay({ lines, blocks, hours }).map(({ place, start, end }) => [place, start, end])

describe('repeatDay', () => {
  it('keeps the time, the words, the quantity and the plan where the time is free', () => {
    expect(repeatDay({ lines: [line(480, 540)], blocks: [], hours })).toEqual([
      {
        start: 480,
        end: 540,
        text: 'Mengikuti rapat koordinasi',
        quantity: 1,
        unit: 'rapat',
        planId: 'ra-1',
        place: 'kept',
        marks: [],
        hadEvidence: false,
      },
    ])
  })

  it('moves what is taken into the next gap that is long enough, never back', () => {
    const blocks = [
      { start: 470, end: 520 },
      { start: 550, end: 600 },
    ]
    expect(places([line(480, 540)], blocks)).toEqual([['moved', 600, 660]])
  })

  it('says that a time is taken when no later gap is long enough, and does not shorten work', () => {
    expect(places([line(900, 960)], [{ start: 890, end: 930 }])).toEqual([['taken', 900, 960]])
  })

  it('puts no proposal onto another', () => {
    const blocks = [{ start: 480, end: 540 }]
    expect(places([line(480, 540), line(540, 600)], blocks)).toEqual([
      ['moved', 540, 600],
      ['moved', 600, 660],
    ])
  })

  it('keeps a time outside working hours that is free: it was work then too', () => {
    expect(places([line(1080, 1140)], [])).toEqual([['kept', 1080, 1140]])
  })

  it('moves nothing on a day off', () => {
    const blocks = [{ start: 480, end: 500 }]
    expect(repeatDay({ lines: [line(480, 540)], blocks, hours: null })[0]?.place).toBe('taken')
  })

  it('marks dates and numbers, and copies no evidence', () => {
    const past = {
      ...line(480, 540, 'Menelaah surat B/12/2026 bulan Mei'),
      evidence: [{ url: 'https://drive.google.com/file/d/1/view' }],
    }
    const [proposal] = repeatDay({ lines: [past], blocks: [], hours })
    expect(proposal?.marks.map(({ kind }) => kind)).toEqual(['number', 'month'])
    expect(proposal?.hadEvidence).toBe(true)
    expect(JSON.stringify(proposal)).not.toContain('drive.google.com')
  })
})
