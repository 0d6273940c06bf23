import { describe, expect, it } from 'vitest'
import { dropAt, nudge, spanBetween } from './span.ts'

const span = (start: number, end: number) => ({ start, end })

describe('a block that is let go', () => {
  it('lies on a step of five minutes and is as long as before', () => {
    expect(dropAt(span(480, 517), 'whole', 502.4)).toEqual(span(500, 537))
  })

  it('stays inside its day, at both ends', () => {
    expect(dropAt(span(480, 540), 'whole', -90)).toEqual(span(0, 60))
    expect(dropAt(span(480, 540), 'whole', 2000)).toEqual(span(1380, 1440))
    expect(dropAt(span(480, 540), 'end', 2000)).toEqual(span(480, 1440))
  })

  it('is never shorter than a step, whichever end was pulled over the other', () => {
    expect(dropAt(span(480, 540), 'end', 400)).toEqual(span(480, 485))
    expect(dropAt(span(480, 540), 'start', 700)).toEqual(span(535, 540))
  })

  it('does not grow out of a day it never fitted in', () => {
    expect(dropAt(span(1438, 1440), 'end', 1440)).toEqual(span(1438, 1440))
    expect(dropAt(span(0, 1440), 'whole', 60)).toEqual(span(0, 1440))
  })
})

describe('a key', () => {
  it('moves by five minutes', () => {
    expect(nudge(span(480, 540), 'whole', 1)).toEqual(span(485, 545))
    expect(nudge(span(480, 540), 'end', -1)).toEqual(span(480, 535))
    expect(nudge(span(480, 540), 'start', -1)).toEqual(span(475, 540))
  })

  it('goes to the next step of the clock from a time between two', () => {
    expect(nudge(span(483, 540), 'whole', 1)).toEqual(span(485, 542))
    expect(nudge(span(483, 540), 'whole', -1)).toEqual(span(480, 537))
  })

  it('does nothing at the edge of the day', () => {
    expect(nudge(span(0, 60), 'whole', -1)).toEqual(span(0, 60))
    expect(nudge(span(1380, 1440), 'end', 1)).toEqual(span(1380, 1440))
  })
})

describe('room that is drawn over', () => {
  it('is taken from one step to another, whichever way the hand went', () => {
    expect(spanBetween(span(540, 720), 552, 618)).toEqual(span(550, 620))
    expect(spanBetween(span(540, 720), 618, 552)).toEqual(span(550, 620))
  })

  it('ends where the room ends, though that be beside the steps', () => {
    expect(spanBetween(span(542, 718), 500, 800)).toEqual(span(542, 718))
  })

  it('is never shorter than a step, nor longer than the room', () => {
    expect(spanBetween(span(540, 720), 600, 601)).toEqual(span(600, 605))
    expect(spanBetween(span(540, 720), 720, 720)).toEqual(span(715, 720))
    expect(spanBetween(span(540, 543), 541, 541)).toEqual(span(540, 543))
  })
})
