import type { PostView } from '@jejak/shared/org/office-view'
import { Broken, Loading } from '../ui/page-states.tsx'
import { ask } from './ask.ts'
import { o, refusalText } from './t.ts'
import { useAnswer } from './use-answer.ts'

/** The posts of a unit, and who holds them today. */
export function UnitPosts({ id }: { readonly id: string }) {
  const { answer, again } = useAnswer(() => ask('unor', undefined, id), [id])
  if (answer === 'busy') return <Loading />
  if ('failure' in answer) return <Broken text={refusalText(answer.failure)} onRetry={again} />
  const posts = answer.value.postList.filter((post) => post.endedOn === null)
  if (posts.length === 0) return <p class="quiet">{o('units.noPosts')}</p>
  return (
    <ul class="stack office-posts">
      {posts.map((post) => (
        <Post key={post.id} post={post} />
      ))}
    </ul>
  )
}

const Post = ({ post }: { readonly post: PostView }) => (
  <li class="card">
    <p dir="auto">
      <strong>{post.name}</strong>
    </p>
    {post.superior !== null && (
      <p class="small quiet">{o('units.reportsTo', { name: post.superior })}</p>
    )}
    {post.holders.length === 0 && <p class="small">{o('units.vacant')}</p>}
    {post.holders.map((holder) => (
      <p key={`${holder.personId}${holder.kind}`} class="small">
        <a href={`/instansi/pegawai/${holder.personId}`}>{holder.name}</a>
        {holder.kind !== 'definitif' && ` · ${o(`kind.${holder.kind}`)}`}
      </p>
    ))}
  </li>
)
