import { toDay, type Day } from '@jejak/shared/calendar/day'
import type { ActingPost, Term } from '@jejak/shared/skp/acting-post'
import { termsIn } from '@jejak/shared/skp/acting-year'
import type { Skp } from '@jejak/shared/skp/skp'
import { locale } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { s } from './t.ts'

/** The posts of which there may be a plan beside that of one's own: those of plans that are here, and those to begin one for. */
export function actingPostsOf(
  skps: readonly Skp[],
  offered: readonly ActingPost[],
  year: number,
): readonly ActingPost[] {
  const now = offered.filter(({ terms }) => termsIn(terms, year).length > 0)
  const planned = skps.flatMap(({ acting }) => acting ?? [])
  return [...new Map([...planned, ...now].map((post) => [post.postId, post])).values()]
}

/** Which of the plans the page shows: that of one's own post, or one for a post one acts in, with its days. */
export function ActingSwitch({
  posts,
  shown,
  year,
  onShow,
}: {
  readonly posts: readonly ActingPost[]
  readonly shown: string | null
  readonly year: number
  readonly onShow: (postId: string | null) => void
}) {
  const { me } = useSession()
  if (posts.length === 0) return null
  const own = me.posts.find(({ kind }) => kind === 'definitif')?.name
  const choices = [
    { id: null, text: own === undefined ? s('post.own') : s('post.definitive', { post: own }) },
    ...posts.map(({ postId, post, terms }) => ({
      id: postId,
      text: s('post.acting', { post, days: termText(terms, year) }),
    })),
  ]
  return (
    <fieldset class="chips" aria-label={s('post.choose')}>
      {choices.map(({ id, text }) => (
        <button
          key={id}
          type="button"
          class="chip"
          aria-pressed={id === shown}
          onClick={() => onShow(id)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  )
}

/** "1 Mar": the year is named beside it. */
const dayText = (day: Day) =>
  new Intl.DateTimeFormat(locale.value === 'id' ? 'id-ID' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

/** The days of a year on which one acts in a post: "1 Mar–30 Jun"; those that go on are said to. */
export function termText(terms: readonly Term[], year: number): string {
  const found = termsIn(terms, year)
  if (found.length === 0) return s('post.over')
  const [first, last] = [toDay(`${year}-01-01`), toDay(`${year}-12-31`)]
  return found
    .map(({ from, to }) => {
      const start = dayText(from < first ? first : from)
      if (to === null) return s('post.since', { from: start })
      const end = dayText(to > last ? last : to)
      return start === end ? start : `${start}–${end}`
    })
    .join(', ')
}

/** Which plan it is, as a heading says it. */
export const planName = ({ year, acting }: Pick<Skp, 'year' | 'acting'>): string =>
  acting
    ? s('ofActing', { year: String(year), post: acting.post })
    : s('of', { year: String(year) })
