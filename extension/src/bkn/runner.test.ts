import { describe, expect, test } from 'vitest'
import { problem } from '@jejak/shared/bkn/problem'
import { withDecision } from '@jejak/shared/bkn/queue'
import type { Queue } from '@jejak/shared/bkn/queue'
import { toDay } from '@jejak/shared/calendar/day'
import { fail, ok } from '@jejak/shared/result'
import {
  IN_DOUBT,
  LOOKED,
  PERIOD,
  calendar,
  handed,
  pageSaying,
  queueOf,
  run,
  states,
} from '../../test/told-page.ts'

test('a panel that dies at the press leaves an entry that is not pressed again unseen', async () => {
  let kept = queueOf('a')
  const dying = pageSaying({
    confirm: () => {
      throw new Error('the panel was closed')
    },
  })
  const save = async (queue: Queue) => void (kept = queue)
  await expect(run(kept, dying.page, { save })).rejects.toThrow('closed')
  expect(kept.items[0]?.state).toEqual(IN_DOUBT)

  const later = pageSaying()
  const asked = await run(kept, later.page)
  expect(asked.paused).toEqual({ code: 'calendar-empty' })
  expect(later.asked).toEqual([...LOOKED, ...LOOKED])
})

test('an answered failure leaves an entry that the loaded calendar alone decides', async () => {
  const failed = await run(
    queueOf('a'),
    pageSaying({ confirm: fail(problem('server-error')) }).page,
  )
  expect(failed.items[0]?.state).toEqual({ ...IN_DOUBT, unanswered: false })
  expect(states(await run(failed, pageSaying().page))).toEqual(['saved'])
})

test('after a sleep between the look and OK nothing is pressed', async () => {
  const { page, asked } = pageSaying()
  let now = 0
  const slept = await run(queueOf('a'), page, { now: () => (now += 100_000) })
  expect(slept.paused).toEqual({ code: 'too-long-ago' })
  expect(states(slept)).toEqual(['waiting'])
  expect(asked).not.toContain('confirm')
})

test('another account than at the start is refused, and one without a name as well', async () => {
  const stopped = await run(
    queueOf('a', 'b'),
    pageSaying({ fill: fail(problem('no-answer')) }).page,
  )
  expect(stopped.person).toBe('a')
  const look = (person: string | null) => ok({ ...PERIOD, person })
  for (const person of ['b', null]) {
    const { page, asked } = pageSaying({ look: look(person) })
    expect((await run(stopped, page)).paused).toEqual({ code: 'other-person' })
    expect(asked).toEqual(['reload', 'look'])
  }
  expect(states(await run(stopped, pageSaying().page))).toEqual(['saved', 'saved'])
})

test('a site that greets nobody is filled all the same, and not asked again for a name', async () => {
  const look = ok({ ...PERIOD, person: null })
  const done = await run(queueOf('a', 'b'), pageSaying({ look }).page)
  expect([done.person, ...states(done)]).toEqual([null, 'saved', 'saved'])
})

test('where the calendar hides entries the person looks, for each entry anew', async () => {
  const hidden = pageSaying({ find: calendar('hidden') })
  const asked = await run(queueOf('a', 'b'), hidden.page)
  expect(asked.paused).toEqual({ code: 'calendar-crowded' })
  const seen = await run(asked, hidden.page, { sawEmpty: true })
  expect([seen.paused, ...states(seen)]).toEqual([{ code: 'calendar-crowded' }, 'saved', 'waiting'])
})

test('after an entry was left out the page is loaded anew: what the form still holds is of that one', async () => {
  const queue = queueOf('a', 'b')
  const left = withDecision({ ...queue, paused: { code: 'form-unknown' } }, 'a', {
    kind: 'skipped',
  })
  const { page, asked } = pageSaying()
  expect(states(await run(left, page))).toEqual(['skipped', 'saved'])
  expect(asked[0]).toBe('reload')
})

test('a person who pressed OK before the form was full is asked to make sure', async () => {
  const early = pageSaying({ fill: fail(problem('pressed-by-person')) })
  const queue = await run(queueOf('a'), early.page)
  expect(queue.items[0]?.state).toEqual(IN_DOUBT)
})

test('stopped while the answer is awaited: the answer still counts, and nothing follows it', async () => {
  const life = new AbortController()
  const { page, asked } = pageSaying({
    confirm: () => {
      life.abort()
      return ok(null)
    },
  })
  const queue = await run(queueOf('a', 'b'), page, { signal: life.signal })
  expect([queue.paused, ...states(queue)]).toEqual([{ code: 'stopped' }, 'saved', 'waiting'])
  expect(asked.filter((each) => each === 'fill')).toHaveLength(1)
})

test('an older period that is open says so, and not that the deadline of the entry is over', async () => {
  const older = { code: '11', from: '2025-10-16', to: '2025-11-15', deadline: toDay('2025-11-19') }
  const look = (period: object) => ({ look: ok({ ...PERIOD, ...period, person: 'a' }) })
  const { page, asked } = pageSaying(look(older))
  expect((await run(queueOf('a'), page)).paused).toEqual({ code: 'other-period' })
  expect(asked).toEqual(['look'])
  const closed = pageSaying(look({ deadline: toDay('2025-11-20') }))
  expect((await run(queueOf('a'), closed.page)).paused).toEqual({ code: 'past-deadline' })
  expect(closed.asked).toEqual(['look'])
})

describe('"Isi, saya yang menyimpan"', () => {
  const handedOver = (queue: Queue = queueOf('a', 'b')): Queue => ({ ...queue, mode: 'fill' })

  test('goes on by itself to the next entry when the person has pressed OK', async () => {
    const { page, asked } = pageSaying()
    expect(states(await run(handedOver(), page))).toEqual(['saved', 'saved'])
    expect(asked.filter((each) => each === 'hand-over')).toHaveLength(2)
    expect(asked).not.toContain('confirm')
  })

  test('says so when the form was closed without OK, and fills it again on going on', async () => {
    const left = await run(handedOver(), pageSaying({ 'hand-over': handed('left') }).page)
    expect([left.paused, ...states(left)]).toEqual([{ code: 'not-pressed' }, 'waiting', 'waiting'])
    const { page, asked } = pageSaying()
    expect(states(await run(left, page))).toEqual(['saved', 'saved'])
    expect(asked.filter((each) => each === 'fill')).toHaveLength(2)
  })

  test('an entry that was pressed and is not seen is offered again only when the person saw that it is not there', async () => {
    const pressed = await run(handedOver(), pageSaying({ 'hand-over': handed('pressed') }).page)
    expect(pressed.paused).toEqual({ code: 'calendar-empty' })
    expect(pressed.items[0]?.state).toEqual(IN_DOUBT)

    const found = pageSaying({ find: calendar('there') })
    expect(states(await run(pressed, found.page))).toEqual(['saved', 'saved'])
    expect(found.asked).not.toContain('fill')
    const absent = pageSaying()
    expect((await run(pressed, absent.page)).paused).toEqual({ code: 'calendar-empty' })
    expect(absent.asked).not.toContain('fill')
    expect(states(await run(pressed, absent.page, { sawEmpty: true }))).toEqual(['saved', 'saved'])
  })

  test.each([
    ['stopped before OK: nothing is in doubt', 'stopped', { kind: 'waiting' }],
    ['the site changed a field', 'value-rejected', { kind: 'waiting' }],
    ['OK without an answer', 'no-answer', IN_DOUBT],
    ['the session ended', 'signed-out', IN_DOUBT],
  ] as const)('%s', async (_name, code, state) => {
    const { page } = pageSaying({ 'hand-over': fail(problem(code)) })
    const queue = await run(handedOver(), page)
    expect(queue.paused).toEqual({ code })
    expect(queue.items[0]?.state).toEqual(state)
  })

  test('a site that loads its page anew after OK is looked at, and the queue goes on', async () => {
    const { page } = pageSaying({
      'hand-over': fail(problem('page-gone')),
      find: calendar('there'),
    })
    expect(states(await run(handedOver(), page))).toEqual(['saved', 'saved'])
  })

  test('a panel that is closed while the person reads does not offer the entry a second time unseen', async () => {
    let kept = handedOver()
    const { page } = pageSaying({
      'hand-over': () => {
        throw new Error('the panel was closed')
      },
    })
    await expect(run(kept, page, { save: async (queue) => void (kept = queue) })).rejects.toThrow(
      'closed',
    )
    expect(states(kept)).toEqual(['filled', 'waiting'])
    const later = pageSaying()
    expect((await run(kept, later.page)).paused).toEqual({ code: 'calendar-empty' })
    expect(later.asked).toEqual([...LOOKED, ...LOOKED])
  })
})
