import { expect, test } from 'vitest'
import { remark, waitingEntry } from '../../test/queue-items.ts'
import { isClean, toPersonDays, toSections } from './person-days.ts'

const idsOf = (
  entries: readonly { readonly item: { readonly entry: { readonly id: string } } }[],
) => entries.map(({ item }) => item.entry.id)

test('a row is one day of one person, whoever else has the same day', () => {
  const days = toPersonDays([
    waitingEntry('a'),
    waitingEntry('b'),
    waitingEntry('c', { owner: 'Budi' }),
    waitingEntry('d', { day: '2026-11-28' }),
  ])
  expect(days.map(({ owner, day, entries }) => [owner.name, day, idsOf(entries)])).toEqual([
    ['Sari', '2026-11-27', ['a', 'b']],
    ['Budi', '2026-11-27', ['c']],
    ['Sari', '2026-11-28', ['d']],
  ])
})

test('the facts of a day are its remarks, counted, with their minutes, and only of what is undecided', () => {
  const [day] = toPersonDays([
    waitingEntry('a', { codes: ['no-evidence', remark('gap-before', { minutes: 90 })] }),
    waitingEntry('b', { codes: ['no-evidence', remark('gap-before', { minutes: 75 })] }),
    waitingEntry('c', { codes: ['no-evidence', 'overlap'], decided: 'return' }),
    waitingEntry('d', { missingFiles: ['foto.jpg'] }),
  ])
  expect(day?.facts).toEqual([
    { code: 'gap-before', n: 2, minutes: 165 },
    { code: 'no-evidence', n: 2, minutes: 0 },
    { code: 'missing-file', n: 1, minutes: 0 },
  ])
})

test('what only informs is told last, and neither makes a day one to check nor keeps it from a bulk approval', () => {
  const inform = { remarks: [{ code: 'repeated-text', params: { n: 3 } }] }
  const [day] = toPersonDays([
    waitingEntry('a', { ...inform, passedOn: { workingDays: 5 } }),
    waitingEntry('b', { ...inform, passedOn: { workingDays: 7 } }),
  ])
  expect(day?.facts).toEqual([
    { code: 'repeated-text', n: 2, minutes: 0, isQuiet: true },
    { code: 'passed-on', n: 7, minutes: 0, isQuiet: true },
  ])
  expect([day?.state, day?.open.every(isClean)]).toEqual(['fine', true])
})

test('what has to be looked at stands first in a day, and stays there when it is decided', () => {
  const of = (decided: 'return' | null) =>
    toPersonDays([
      waitingEntry('early'),
      waitingEntry('noted', { start: 600, codes: ['overlap'], decided }),
      waitingEntry('late', { start: 700 }),
    ]).map(({ entries }) => idsOf(entries))
  expect([of(null), of('return')]).toEqual([
    [['noted', 'early', 'late']],
    [['noted', 'early', 'late']],
  ])
})

test('the list has what is to be checked, what is in order, and what only waits to be sent', () => {
  const { noted, fine, decided } = toSections(
    toPersonDays([
      waitingEntry('a', { owner: 'Ani' }),
      waitingEntry('b', { owner: 'Budi', codes: ['no-evidence'] }),
      waitingEntry('c', { owner: 'Budi' }),
      waitingEntry('d', { owner: 'Cici', codes: ['no-evidence'], decided: 'return' }),
      waitingEntry('e', { owner: 'Dedi', codes: ['no-evidence'], decided: 'return' }),
      waitingEntry('f', { owner: 'Dedi' }),
    ]),
  )
  const names = [noted, fine, decided].map((days) => days.map(({ owner }) => owner.name))
  expect(names).toEqual([['Budi'], ['Ani', 'Dedi'], ['Cici']])
})

test('a bulk approval takes nothing that is remarked upon, decided, or whose evidence has not come', () => {
  const all = [
    waitingEntry('clean'),
    waitingEntry('noted', { codes: ['late'] }),
    waitingEntry('decided', { decided: 'approve' }),
    waitingEntry('unseen', { missingFiles: ['foto.jpg'] }),
  ]
  expect(idsOf(all.filter(isClean))).toEqual(['clean'])
})

test('of a day of thousands 60 are drawn, and the rest is counted', () => {
  const waiting = Array.from({ length: 60 }, (_, at) =>
    waitingEntry(`e${at}`, { dayWaiting: 3000 }),
  )
  expect(toPersonDays(waiting).map(({ entries, others }) => [entries.length, others])).toEqual([
    [60, 2940],
  ])
})
