import type { Chance } from '../sync-fuzz/chance.ts'
import { nameOf, nipOf, type AllLists } from './drawn-agency.ts'

/** A mistake as a report has to name it: `kind row column code`. */
type Mistake = string

/** Where a mistake is planted: lists, the rows that no other mistake has touched, and chance. */
type Ground = {
  readonly lists: AllLists
  /** Index of a row that is still right, taken out of the others; never one that others hang on. */
  readonly take: (list: keyof AllLists) => number
  readonly chance: Chance
  /** A number that no NIP was made of. */
  readonly fresh: () => number
}

const rowOf = (at: number) => at + 2

/** Changes one cell of a row that is right. */
const spoil =
  (list: keyof AllLists, column: readonly [number, string], code: string, value: Spoiled) =>
  (ground: Ground): Mistake => {
    const at = ground.take(list)
    const row = ground.lists[list][at]!
    row[column[0]] = typeof value === 'string' ? value : value(row, ground)
    return `${list} ${rowOf(at)} ${column[1]} ${code}`
  }
type Spoiled = string | ((row: readonly string[], ground: Ground) => string)

/** Adds a row of its own, so that nothing hangs on it. */
const add =
  (list: keyof AllLists, said: string, make: (ground: Ground) => string[]) =>
  (ground: Ground): Mistake => {
    ground.lists[list].push(make(ground))
    return `${list} ${rowOf(ground.lists[list].length - 1)} ${said}`
  }

const NAME = [1, 'nama'] as const
const START = [3, 'mulai'] as const
const POST_CODE = [1, 'kode_jabatan'] as const

const term = (
  ground: Ground,
  cells: Partial<Record<'kind' | 'from' | 'to' | 'decree', string>>,
) => {
  const { kind = 'plt', from = '01/03/2026', to = '', decree = '800/1' } = cells
  const post = ground.lists.post[ground.chance.below(ground.lists.post.length)]![0]!
  return [nipOf(ground.chance.below(300)), post, kind, from, to, decree]
}

export const MISTAKES: Readonly<Record<string, (ground: Ground) => Mistake>> = {
  'unit without a name': spoil('unor', [1, 'nama_unor'], 'empty', ''),
  'unit below one that is in no list': spoil('unor', [2, 'kode_unor_induk'], 'unknown-unor', 'U-9'),
  'unit below itself': spoil('unor', [2, 'kode_unor_induk'], 'own-superior', ([code = '']) => code),
  'unit listed twice': add('unor', 'kode_unor twice', ({ chance, lists }) => [
    `U${chance.below(lists.unor.length > 20 ? 20 : 1)}`,
    'Nama Lain',
    '',
  ]),
  'post without a name': spoil('post', [1, 'nama_jabatan'], 'empty', ''),
  'post in no unit': spoil('post', [2, 'kode_unor'], 'unknown-unor', 'Bidang'),
  'post below one that is in no list': spoil(
    'post',
    [3, 'kode_jabatan_atasan'],
    'unknown-post',
    'JX',
  ),
  'post below itself': spoil(
    'post',
    [3, 'kode_jabatan_atasan'],
    'own-superior',
    ([code = '']) => code,
  ),
  'two posts below each other': (ground) => {
    const [one, other] = [ground.take('post'), ground.take('post')].toSorted((a, b) => a - b)
    const [first, second] = [ground.lists.post[one!]!, ground.lists.post[other!]!]
    ;[first[3], second[3]] = [second[0]!, first[0]!]
    return `post ${rowOf(other!)} kode_jabatan_atasan circle`
  },
  'NIP that a spreadsheet rounded': add('person', 'nip nip-rounded', ({ chance }) => [
    '1,98807E+17',
    nameOf(chance),
  ]),
  'NIP with a digit missing': add('person', 'nip nip-not-18-digits', ({ chance, fresh }) => [
    nipOf(fresh()).slice(1),
    nameOf(chance),
  ]),
  'NIP born on 30 February': add('person', 'nip nip-birth-date', ({ chance }) => [
    `199002302015031${String(chance.below(899) + 100)}`,
    nameOf(chance),
  ]),
  'NIP of two people': add('person', 'nip twice', ({ chance }) => [
    nipOf(chance.below(200)),
    'Orang Lain',
  ]),
  'person without a name': spoil('person', NAME, 'empty', '  '),
  'name that another program has spoilt': spoil('person', NAME, 'damaged', 'Sitiâ€™s Aminah'),
  'name with a mark that turns it round': spoil('person', NAME, 'unsafe', 'Ani \u202eirtsel'),
  'name without an end': spoil('person', NAME, 'too-long', 'Ani '.repeat(60)),
  'assignment of nobody': add('assignment', 'nip unknown-person', (ground) => [
    nipOf(ground.fresh()),
    ...term(ground, {}).slice(1),
  ]),
  'assignment to no post': spoil('assignment', POST_CODE, 'unknown-post', 'J-0'),
  'assignment from a day that is none': spoil('assignment', START, 'not-a-day', '31/02/2026'),
  'assignment from never': spoil('assignment', START, 'empty', ''),
  'assignment of no kind': spoil('assignment', [2, 'jenis'], 'not-a-kind', 'sementara'),
  'assignment that ends before it begins': spoil(
    'assignment',
    [4, 'selesai'],
    'end-before-start',
    '01/01/2025',
  ),
  'Plt without a decree': add('assignment', 'nomor_sk no-decree', (ground) =>
    term(ground, { decree: '' }),
  ),
  'two posts of one person': (ground) => {
    // Of a person whose own row stays right, in a post that nobody reports to and that stays right.
    const [own, other] = [ground.take('assignment'), ground.take('assignment')]
    const [nip = ''] = ground.lists.assignment[own]!
    const [, post = ''] = ground.lists.assignment[other]!
    ground.lists.assignment.push([nip, post, 'definitif', '05/05/2026', '', '821/x'])
    return `assignment ${rowOf(ground.lists.assignment.length - 1)} mulai two-posts`
  },
  'leave of nobody': add('absence', 'nip unknown-person', ({ fresh }) => [
    nipOf(fresh()),
    'sakit',
    '01/04/2027',
    '02/04/2027',
    '',
    '',
  ]),
  'leave of no kind': spoil('absence', [1, 'jenis_cuti'], 'not-an-absence-kind', 'liburan'),
  'leave that ends before it begins': spoil(
    'absence',
    [3, 'selesai'],
    'end-before-start',
    '01/01/2027',
  ),
  'travel without a letter': (ground) => {
    const at = ground.take('absence')
    ground.lists.absence[at]![1] = 'dinas'
    return `absence ${rowOf(at)} nomor_surat no-letter`
  },
  'two leaves of one person': (ground) => {
    const [nip = '', , , last = ''] = ground.lists.absence[ground.take('absence')]!
    ground.lists.absence.push([nip, 'sakit', last, '28/02/2027', '', ''])
    return `absence ${rowOf(ground.lists.absence.length - 1)} mulai overlap`
  },
  'holiday without a name': spoil('holiday', [2, 'nama_libur'], 'empty', ''),
  'holiday of no kind': spoil('holiday', [3, 'jenis_libur'], 'not-a-holiday-kind', 'hari besar'),
  'holiday on a day that is none': spoil('holiday', [0, 'tanggal'], 'not-a-day', '31/09/2027'),
  'shift at no hour': (ground) => shift(ground, [2, 'masuk'], 'not-a-time', '25.00'),
  'shift without an end': (ground) => shift(ground, [3, 'pulang'], 'no-shift', ''),
  'break outside its shift': (ground) =>
    shift(ground, [5, 'selesai_istirahat'], 'break-outside', '09.00'),
}

/** Spoils a night: the days off beside them have no hours. */
function shift(ground: Ground, [at, column]: [number, string], code: string, value: string) {
  let row = ground.take('roster')
  while (ground.lists.roster[row]![2] === 'libur') row = ground.take('roster')
  ground.lists.roster[row]![at] = value
  // A break is complained of where it begins.
  const named = code === 'break-outside' ? 'mulai_istirahat' : column
  return `roster ${rowOf(row)} ${named} ${code}`
}

/** So many mistakes, of every kind in turn, each in a row of its own. Answers how a report has to name them. */
export function plant(lists: AllLists, count: number, chance: Chance): readonly Mistake[] {
  const kindsOf = Object.keys(lists) as (keyof AllLists)[]
  const taken = Object.fromEntries(kindsOf.map((list) => [list, new Set<number>()])) as Record<
    keyof AllLists,
    Set<number>
  >
  const sizes = Object.fromEntries(kindsOf.map((list) => [list, lists[list].length])) as Record<
    keyof AllLists,
    number
  >
  let next = 1_000_000
  const ground: Ground = {
    lists,
    chance,
    fresh: () => next++,
    take(list) {
      // Heads of units and the first units have others below them; the first people are named again.
      const first = Math.floor(sizes[list] * 0.3)
      for (let tries = 0; tries < 10_000; tries++) {
        const at = first + chance.below(sizes[list] - first)
        const isHead = list !== 'unor' && at % 20 === 0
        if (isHead || taken[list].has(at)) continue
        taken[list].add(at)
        return at
      }
      throw new Error(`no row of ${list} is left for a mistake`)
    },
  }
  const kinds = Object.values(MISTAKES)
  return Array.from({ length: count }, (_, at) => kinds[at % kinds.length]!(ground))
}
