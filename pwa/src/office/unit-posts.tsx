import type { PostView, UnorView } from '@jejak/shared/org/office-view'
import { o } from './t.ts'

/** The living posts of a unit, who holds them today, and which are vacant. */
export function UnitPosts({
  unit,
  onChange,
  onEnd,
}: {
  readonly unit: UnorView
  readonly onChange: (post: PostView) => void
  readonly onEnd: (post: PostView) => void
}) {
  const posts = unit.postList.filter((post) => post.endedOn === null)
  if (posts.length === 0) return <p class="quiet">{o('units.noPosts')}</p>
  return (
    <ul class="office-lines">
      {posts.map((post) => (
        <li key={post.id} class="stack">
          <div>
            <p class="row">
              <strong>
                <bdi>{post.name}</bdi>
              </strong>
              {isVacant(post) && <span class="badge returned">{o('units.vacant')}</span>}
            </p>
            <p class="small quiet">
              {post.superior === null
                ? o('posts.top')
                : o('units.reportsTo', { name: post.superior })}
            </p>
            {post.holders.map((holder) => (
              <p key={`${holder.personId}${holder.kind}`} class="office-holder">
                <a href={`/instansi/pegawai/${holder.personId}`}>{holder.name}</a>
                {holder.kind !== 'definitif' && (
                  <span class="badge submitted">{o(`kind.${holder.kind}`)}</span>
                )}
              </p>
            ))}
          </div>
          <div class="row">
            <button
              type="button"
              class="button"
              aria-label={o('posts.changeNamed', { name: post.name })}
              onClick={() => onChange(post)}
            >
              {o('posts.change')}
            </button>
            <button
              type="button"
              class="button"
              aria-label={o('posts.endNamed', { name: post.name })}
              onClick={() => onEnd(post)}
            >
              {o('posts.end')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Nobody holds it definitively: a Plt fills in, and it is still to be filled. */
const isVacant = ({ holders }: PostView): boolean =>
  !holders.some(({ kind }) => kind === 'definitif')
