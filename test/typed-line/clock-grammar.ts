import type { Chance } from '../sync-fuzz/chance.ts'
import type { ClockPart } from './meaning.ts'

const NUMBERS = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
]
const SPELLED = [...NUMBERS, 'sepuluh', 'sebelas', 'dua belas']
const TO_EXACT = ['-', ' - ', '–', ' – ', '—', ' — ', '−', ' − ', ' -- ', '--']
const TO_WORDS = [
  ' s.d. ',
  ' s.d ',
  ' s/d ',
  ' sd ',
  ' sampai ',
  ' sampai dengan ',
  ' hingga ',
  ' S.D. ',
]
const BEFORE = [
  '',
  '',
  'pukul ',
  'Pukul ',
  'jam ',
  'pkl ',
  'pkl. ',
  'Pkl. ',
  'mulai pukul ',
  'dari jam ',
  'mulai jam ',
]
const SECOND = ['', '', 'pukul ', 'jam ', 'pkl. ']

/** A range or a start, as an office person, an invitation or a phone keyboard would write it. */
export function drawClock(chance: Chance): ClockPart {
  const roll = chance.below(100)
  if (roll < 34) return exactRange(chance)
  if (roll < 48) return wordRange(chance)
  if (roll < 60) return bareHours(chance)
  if (roll < 66) return openEnd(chance)
  if (roll < 74) return startOnly(chance)
  if (roll < 82) return partOfDay(chance)
  if (roll < 88) return half(chance)
  if (roll < 92) return quarters(chance)
  if (roll < 94) return spelledHours(chance)
  if (roll < 95) return afternoon(chance)
  return doubtful(chance)
}

const from = <Item>(chance: Chance, items: readonly Item[]): Item => chance.pick(items) as Item
const sure = (words: string, start: number, end: number | undefined): ClockPart => ({
  words: words.replace(/\s+/gu, ' ').trim(),
  start,
  end,
  isDoubtful: false,
})

function drawnTimes(chance: Chance): { readonly start: number; readonly end: number } {
  const start = (6 + chance.below(11)) * 60 + from(chance, [0, 0, 0, 15, 30, 30, 45, 5, 50])
  return { start, end: start + from(chance, [15, 30, 45, 60, 60, 90, 120, 150, 180]) }
}

function clock(chance: Chance, minutes: number): string {
  const hour = Math.floor(minutes / 60)
  const rest = String(minutes % 60).padStart(2, '0')
  const mark = from(chance, ['.', '.', '.', ':', ':'])
  return `${chance.happens(0.75) ? String(hour).padStart(2, '0') : hour}${mark}${rest}`
}

function exactRange(chance: Chance): ClockPart {
  const { start, end } = drawnTimes(chance)
  const zone = from(chance, ['', '', '', ' WIB', ' wib'])
  const to = from(chance, chance.happens(0.6) ? TO_EXACT : TO_WORDS)
  const middle = chance.happens(0.3) ? zone : ''
  const closing = chance.happens(0.3)
    ? `(${clock(chance, start)}${to}${clock(chance, end)})`
    : undefined
  const plain = `${from(chance, BEFORE)}${clock(chance, start)}${middle}${to}${clock(chance, end)}${zone}`
  return sure(closing ?? plain, start, end)
}

function wordRange(chance: Chance): ClockPart {
  const { start, end } = drawnTimes(chance)
  const zone = from(chance, ['', ' WIB', ' WIB'])
  const words = `${from(chance, BEFORE)}${clock(chance, start)}${zone}${from(chance, TO_WORDS)}${from(chance, SECOND)}${clock(chance, end)}${zone}`
  return sure(words, start, end)
}

function bareHours(chance: Chance): ClockPart {
  const first = 7 + chance.below(5)
  const last = first + 1 + chance.below(3)
  const to = from(chance, [
    '-',
    ' - ',
    '–',
    ' s.d. ',
    ' sampai ',
    ' s/d ',
    ' sampai jam ',
    ' sampai pukul ',
    ' hingga ',
  ])
  const before = from(chance, ['jam ', 'pukul ', 'pkl ', 'Jam ', 'dari jam ', ''])
  // Two bare numbers with a word between them could count anything; with a hyphen it is how hours are noted.
  const bare = before === '' && to.trim().length > 1
  return sure(`${bare ? 'jam ' : before}${first}${to}${last}`, first * 60, last * 60)
}

function openEnd(chance: Chance): ClockPart {
  const { start } = drawnTimes(chance)
  const to = from(chance, [
    '-',
    ' - ',
    ' s.d. ',
    ' s/d ',
    ' sampai ',
    ' sampai dengan ',
    ' – ',
    ' WIB s.d. ',
    ' WIB - ',
  ])
  return sure(
    `${from(chance, BEFORE)}${clock(chance, start)}${to}${from(chance, ['selesai', 'Selesai'])}`,
    start,
    undefined,
  )
}

function startOnly(chance: Chance): ClockPart {
  const { start } = drawnTimes(chance)
  const zone = from(chance, ['', '', ' WIB'])
  return sure(
    `${from(chance, ['pukul ', 'jam ', 'pkl. ', 'mulai ', 'mulai jam '])}${clock(chance, start)}${zone}`,
    start,
    undefined,
  )
}

function partOfDay(chance: Chance): ClockPart {
  const [hour, part, add] = from(chance, [
    [8, 'pagi', 0],
    [9, 'pagi', 0],
    [7, 'pagi', 0],
    [11, 'siang', 0],
    [12, 'siang', 0],
    [1, 'siang', 12],
    [2, 'siang', 12],
    [3, 'sore', 12],
    [4, 'sore', 12],
    [5, 'sore', 12],
    [7, 'malam', 12],
    [8, 'malam', 12],
  ] as const)
  const start = (hour + add) * 60
  const written = chance.happens(0.3) ? `${hour}.30` : `${hour}`
  const begin = start + (written.endsWith('.30') ? 30 : 0)
  if (chance.happens(0.5)) return sure(`jam ${written} ${part}`, begin, undefined)
  const later = hour + 1
  if (later > 12) return sure(`jam ${written} ${part}`, begin, undefined)
  const words = from(chance, [
    `jam ${written}-${later} ${part}`,
    `jam ${written} sampai jam ${later} ${part}`,
    `jam ${written} s.d. ${later} ${part}`,
  ])
  // Twelve at noon and one at noon lie on two sides of the twelve: kept out, the other grammar line has them.
  if (hour === 12 || (hour < 12 && part === 'siang' && add === 0))
    return sure(`jam ${written} ${part}`, begin, undefined)
  return sure(words, begin, start + 60)
}

/** "setengah sembilan" is half an hour before nine. */
function half(chance: Chance): ClockPart {
  const hour = 7 + chance.below(5)
  const name = chance.happens(0.6) ? SPELLED[hour] : String(hour)
  const words = `${from(chance, ['jam ', 'pukul ', 'jam '])}setengah ${name}`
  return sure(words, hour * 60 - 30, undefined)
}

function quarters(chance: Chance): ClockPart {
  const hour = 8 + chance.below(4)
  const minutes = from(chance, [5, 10, 15, 20])
  return chance.happens(0.5)
    ? sure(
        `jam ${hour} lewat ${minutes}${from(chance, ['', ' menit'])}`,
        hour * 60 + minutes,
        undefined,
      )
    : sure(
        `jam ${hour} kurang ${minutes}${from(chance, ['', ' menit'])}`,
        hour * 60 - minutes,
        undefined,
      )
}

function spelledHours(chance: Chance): ClockPart {
  const hour = 7 + chance.below(4)
  return chance.happens(0.5)
    ? sure(`jam ${SPELLED[hour]}`, hour * 60, undefined)
    : sure(`jam ${SPELLED[hour]} sampai jam ${SPELLED[hour + 1]}`, hour * 60, (hour + 1) * 60)
}

/** In an office that works from half past seven to four, one, two and three are the afternoon's. */
function afternoon(chance: Chance): ClockPart {
  const [words, start, end] = from(chance, [
    ['jam 1-3', 780, 900],
    ['jam 2', 840, undefined],
    ['jam 1 sampai 2', 780, 840],
    ['pukul 1 s.d. 3', 780, 900],
  ] as const)
  return sure(words, start, end)
}

/** What two colleagues would read differently, or what says two things. */
function doubtful(chance: Chance): ClockPart {
  const words = from(chance, [
    '08.00-10.00 dan 13.00-15.00',
    '08.00-09.00, 10.00-11.00',
    '22.00-02.00',
    'jam 10-8',
    '10.00 - 08.00',
    '08.00 atau 09.00',
    'sekitar jam 8',
    'jam 8-an',
    '08.75-10.00',
    '25.00-26.00',
    '08.00-10.00-12.00',
    '08.00 WITA s.d. 10.00 WIB',
  ])
  return { words, start: -1, end: undefined, isDoubtful: true }
}
