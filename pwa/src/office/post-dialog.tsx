import type { PostView, UnorView } from '@jejak/shared/org/office-view'
import { POST_JENIS, type PostJenis } from '@jejak/shared/org/post'
import { useState } from 'preact/hooks'
import { useSession } from '../screen/use-session.ts'
import { ChoiceField, TextField } from '../ui/text-field.tsx'
import { ask } from './ask.ts'
import { FormDialog } from './form-dialog.tsx'
import { PostPicker } from './post-picker.tsx'
import { o } from './t.ts'
import { UnitSelect } from './unit-select.tsx'

const JENIS = ['', ...POST_JENIS] as const satisfies readonly PostJenis[]

/** A post of a unit: what it is called, where it lies, and to which one it reports. */
export function PostDialog({
  unit,
  post,
  onClose,
  onSaved,
}: {
  readonly unit: UnorView
  readonly post: PostView | null
  readonly onClose: () => void
  readonly onSaved: (unit: UnorView) => void
}) {
  const { context } = useSession()
  const [id] = useState(() => context.clock.newId())
  const [name, setName] = useState(post?.name ?? '')
  const [code, setCode] = useState(post?.code ?? '')
  const [jenis, setJenis] = useState<PostJenis>(post?.jenis ?? '')
  const [unorId, setUnorId] = useState<string | null>(unit.id)
  const [superior, setSuperior] = useState(post?.superiorPostId ?? null)
  const [isChoosing, setChoosing] = useState(post === null)
  const send = () => {
    const said = { name: name.trim(), code: code.trim(), jenis, superiorPostId: superior }
    return post
      ? ask(
          'changePost',
          { baseVersion: post.version, unorId: unorId ?? unit.id, ...said },
          post.id,
        )
      : ask('createPost', { id, ...said }, unit.id)
  }
  return (
    <FormDialog
      title={o(post ? 'posts.changeTitle' : 'posts.addTitle')}
      act={o('posts.save')}
      isOff={name.trim() === ''}
      send={send}
      onDone={onSaved}
      onClose={onClose}
    >
      {post && post.holders.length > 0 && <p class="quiet">{o('posts.heldLead')}</p>}
      <TextField label={o('posts.name')} value={name} max={200} onChange={setName} />
      <TextField label={o('posts.code')} value={code} max={60} onChange={setCode} />
      <ChoiceField
        label={o('posts.jenis')}
        value={jenis}
        choices={JENIS.map((one) => [one, one === '' ? o('person.unsaid') : o(`jenis.${one}`)])}
        onChange={setJenis}
      />
      {post && (
        <UnitSelect
          label={o('posts.unit')}
          none={o('assign.choose')}
          value={unorId}
          onChange={setUnorId}
        />
      )}
      <fieldset class="stack office-group">
        <legend class="label">{o('posts.superior')}</legend>
        {isChoosing ? (
          <>
            <p class="small quiet">{o('posts.superiorHint')}</p>
            <PostPicker onPick={(postId) => setSuperior(postId === '' ? null : postId)} />
          </>
        ) : (
          <div class="row spread office-chosen">
            <span class="grow">{post?.superior ?? o('posts.top')}</span>
            <button
              type="button"
              class="button"
              onClick={() => {
                setChoosing(true)
                setSuperior(null)
              }}
            >
              {o('pick.other')}
            </button>
          </div>
        )}
      </fieldset>
    </FormDialog>
  )
}
