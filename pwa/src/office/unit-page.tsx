import type { PostView, UnorView } from '@jejak/shared/org/office-view'
import { useLocation, useRoute } from 'preact-iso'
import { useState } from 'preact/hooks'
import { formatDay } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import { Page } from '../screen/page.tsx'
import { placeText } from '../screen/place-text.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'
import { Answered } from './answered.tsx'
import { ask } from './ask.ts'
import { LastDayDialog } from './last-day-dialog.tsx'
import { PostDialog } from './post-dialog.tsx'
import { o } from './t.ts'
import { UnitDialog } from './unit-dialog.tsx'
import { UnitPosts } from './unit-posts.tsx'
import './office.css'

type Doing =
  | { readonly act: 'change' | 'end' | 'add' }
  | { readonly act: 'post' | 'endPost'; readonly post: PostView | null }

/** *Instansi → Unit → satu unit*: its posts, who fills them, and what is vacant. */
export function UnitPage() {
  const id = useRoute().params['id'] ?? ''
  const { answer, again, show } = useAnswer(() => ask('unor', undefined, id), [id])
  const shown = answer !== 'busy' && 'value' in answer ? answer.value : null
  return (
    <Page
      title={shown?.name ?? placeText('units')}
      head={
        <a class="button plain" href="/instansi/unit">
          <Icon name="left" />
          {o('units.back')}
        </a>
      }
    >
      <Answered answer={answer} again={again}>
        {(unit) => <Unit key={unit.id} unit={unit} onChange={show} onReload={again} />}
      </Answered>
    </Page>
  )
}

function Unit({
  unit,
  onChange,
  onReload,
}: {
  readonly unit: UnorView
  readonly onChange: (unit: UnorView) => void
  readonly onReload: () => void
}) {
  const { route } = useLocation()
  const [doing, setDoing] = useState<Doing | null>(null)
  const close = () => setDoing(null)
  const saved = (changed: UnorView) => {
    close()
    say(o('units.saved'))
    if (changed.id === unit.id) onChange(changed)
    else onReload()
  }
  const isOver = unit.endedOn !== null
  return (
    <>
      <section class="card stack" aria-label={o('units.facts')}>
        {isOver && unit.endedOn !== null && (
          <Notice tone="warn">
            {o('units.ended', { day: formatDay(unit.endedOn, locale.value, 'medium') })}
          </Notice>
        )}
        <p class="quiet">
          {unit.code && `${unit.code} · `}
          {o('units.posts', { n: unit.posts })}
        </p>
        {!isOver && (
          <div class="row">
            <button type="button" class="button" onClick={() => setDoing({ act: 'change' })}>
              <Icon name="edit" />
              {o('units.change')}
            </button>
            <button type="button" class="button" onClick={() => setDoing({ act: 'add' })}>
              <Icon name="plus" />
              {o('units.addBelow')}
            </button>
            <button type="button" class="button danger" onClick={() => setDoing({ act: 'end' })}>
              {o('units.end')}
            </button>
          </div>
        )}
      </section>
      <section class="card stack" aria-label={o('units.postList')}>
        <div class="row spread">
          <h2>{o('units.postList')}</h2>
          {!isOver && (
            <button
              type="button"
              class="button primary"
              onClick={() => setDoing({ act: 'post', post: null })}
            >
              <Icon name="plus" />
              {o('posts.add')}
            </button>
          )}
        </div>
        <UnitPosts
          unit={unit}
          onChange={(post) => setDoing({ act: 'post', post })}
          onEnd={(post) => setDoing({ act: 'endPost', post })}
        />
      </section>
      {doing?.act === 'change' && <UnitDialog unit={unit} onClose={close} onSaved={saved} />}
      {doing?.act === 'add' && (
        <UnitDialog
          unit={null}
          parentId={unit.id}
          onClose={close}
          onSaved={({ id }) => {
            say(o('units.saved'))
            route(`/instansi/unit/${id}`)
          }}
        />
      )}
      {doing?.act === 'end' && (
        <LastDayDialog
          words={{
            title: o('units.endTitle', { name: unit.name }),
            lead: o('units.endLead'),
            day: o('units.lastDay'),
            act: o('units.end'),
          }}
          send={(lastDay) => ask('endUnor', { baseVersion: unit.version, lastDay }, unit.id)}
          onDone={saved}
          onClose={close}
        />
      )}
      {doing?.act === 'post' && (
        <PostDialog unit={unit} post={doing.post} onClose={close} onSaved={saved} />
      )}
      {doing?.act === 'endPost' && doing.post && (
        <EndPost post={doing.post} onClose={close} onEnded={saved} />
      )}
    </>
  )
}

const EndPost = ({
  post,
  onClose,
  onEnded,
}: {
  readonly post: PostView
  readonly onClose: () => void
  readonly onEnded: (unit: UnorView) => void
}) => (
  <LastDayDialog
    words={{
      title: o('posts.endTitle', { name: post.name }),
      lead: o('posts.endLead'),
      day: o('units.lastDay'),
      act: o('posts.end'),
    }}
    send={(lastDay) => ask('endPost', { baseVersion: post.version, lastDay }, post.id)}
    onDone={onEnded}
    onClose={onClose}
  />
)
