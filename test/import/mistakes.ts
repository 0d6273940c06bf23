import type { Chance } from '../sync-fuzz/chance.ts'
import { nameOf, nipOf, type Lists } from './drawn-agency.ts'

/** A mistake as a report has to name it: `kind row column code`. */
type Mistake = string

/** Where a mistake is planted: lists, the rows that no other mistake has touched, and chance. */
type Ground = {
  readonly lists: Lists
  /** Index of a row that is still right, taken out of the others; never one that others hang on. */
  readonly take: (list: keyof Lists) => number
  readonly chance: Chance
  /** A number that no NIP was made of. */
  readonly fresh: () => number
}

const rowOf = (at: number) => at + 2

/** Changes one cell of a row that is right. */
const spoil =
  (list: keyof Lists, column: readonly [number, string], code: string, value: Spoiled) =>
  (ground: Ground): Mistake => {
    const at = ground.take(list)
    const row = ground.lists[list][at]!
    row[column[0]] = typeof value === 'string' ? value : value(row, ground)
    return `${list} ${rowOf(at)} ${column[1]} ${code}`
  }
type Spoiled = string | ((row: readonly string[], ground: Ground) => string)

/** Adds a row of its own, so that nothing hangs on it. */
const add =
  (list: keyof Lists, said: string, make: (ground: Ground) => string[]) =>
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
}

/** So many mistakes, of every kind in turn, each in a row of its own. Answers how a report has to name them. */
export function plant(lists: Lists, count: number, chance: Chance): readonly Mistake[] {
  const taken = {
    unor: new Set<number>(),
    post: new Set<number>(),
    person: new Set<number>(),
    assignment: new Set<number>(),
  }
  const sizes = {
    unor: lists.unor.length,
    post: lists.post.length,
    person: lists.person.length,
    assignment: lists.assignment.length,
  }
  let next = 1_000_000
  const ground: Ground = {
    lists,
    chance,
    fresh: () => next++,
    take(list) {
      // Heads of units and the first units have others below them; the first people are named again.
      const first = Math.floor(sizes[list] * 0.3)
      for (;;) {
        const at = first + chance.below(sizes[list] - first)
        const isHead = list !== 'unor' && at % 20 === 0
        if (isHead || taken[list].has(at)) continue
        taken[list].add(at)
        return at
      }
    },
  }
  const kinds = Object.values(MISTAKES)
  return Array.from({ length: count }, (_, at) => kinds[at % kinds.length]!(ground))
}
