import { isPermitted } from '@jejak/shared/access/permission'
import type { ActingPost } from '@jejak/shared/skp/acting-post'
import { termsIn } from '@jejak/shared/skp/acting-year'
import { planOf } from '@jejak/shared/skp/plan-of'
import type { Skp } from '@jejak/shared/skp/skp'
import { useEffect, useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import { ImportNotice } from '../bkn/import-notice.tsx'
import { ImportPart } from '../bkn/import-part.tsx'
import { keepForm } from '../storage/forms.ts'
import { useLive } from '../storage/live.ts'
import { refreshSkp } from '../data/skp-server.ts'
import { findSkp } from '../data/skp.ts'
import { s } from './t.ts'
import { todayIn } from '../screen/clock.ts'
import { lazy } from '../screen/lazy.tsx'
import { lazyDialog, lazyPage } from '../screen/lazy-page.tsx'
import { useSession } from '../screen/use-session.ts'
import { isOnline } from '../screen/online.ts'
import { Page } from '../screen/page.tsx'
import type { CallFailure } from '../sync/http.ts'
import { Broken, Empty, Loading } from '../ui/page-states.tsx'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { findOpenSkp, SKP_FORM, type OpenSkp } from '../data/open-skp.ts'
import { ActingSwitch, actingPostsOf, termText } from './acting-switch.tsx'
import { SkpTree } from './skp-tree.tsx'
import { asWritten, writtenOf } from './working.ts'
import '../ui/act-bar.css'
import './skp.css'

/** There is nothing to wait for where there is nothing to look at: it speaks up when it has something to say. */
const CascadePart = lazy(
  async () => (await import('./cascade-part.tsx')).CascadePart,
  () => null,
)
const LaidPart = lazy(
  async () => (await import('./templates/laid-part.tsx')).LaidPart,
  () => null,
)
const CopyDialog = lazyDialog('nav.skp', async () => (await import('./copy-dialog.tsx')).CopyDialog)
const FilePage = lazyPage(async () => (await import('./file-page.tsx')).FilePage)
const SkpEditor = lazyPage(async () => (await import('./skp-editor.tsx')).SkpEditor)

/** *SKP*: RHK → indikator → rencana aksi of each period. Read anywhere; written where the server can answer. */
export function SkpPage() {
  const { me, context } = useSession()
  const [fetched, setFetched] = useState<'busy' | 'ok' | CallFailure>('busy')
  const [open, setOpen] = useState<OpenSkp | null>(null)
  const [isFile, setFile] = useState(false)
  const [isCopying, setCopying] = useState(false)
  const [isImporting, setImporting] = useState(false)
  const [offered, setOffered] = useState<readonly ActingPost[]>([])
  const [wanted, setWanted] = useState<string | null>(null)
  const live = useLive(() => findSkp(context), [context])

  const refresh = async () => {
    const answer = await refreshSkp(context)
    setFetched(answer.ok ? 'ok' : answer.reason)
    if (answer.ok) setOffered(answer.value)
  }
  useEffect(() => void refresh(), [context, isOnline.value])
  // What was being written when the page went away is still being written.
  useEffect(
    () => void findOpenSkp(context.database).then((found) => found && setOpen(found)),
    [context],
  )

  const year = Number(todayIn(me.zone).slice(0, 4))
  const all = live.state === 'ready' ? live.value : []
  const posts = actingPostsOf(all, offered, year)
  // What is shown is one plan's: that of one's own post, or of one that one acts in.
  const acting = posts.find(({ postId }) => postId === wanted)
  const skps = all.filter((skp) => skp.acting?.postId === acting?.postId)
  const ofPost = acting ? { actingPostId: acting.postId } : {}
  const mayCreate = !acting || termsIn(acting.terms, year).length > 0
  // What was agreed on is copied, and not a change of it that nobody has approved.
  const last = skps.find((skp) => skp.year < year)
  /** What was put together elsewhere is kept before anything is written in it. */
  const begin = (draft: OpenSkp) => {
    keepForm(context.database, SKP_FORM, draft)
    setOpen(draft)
  }
  const createText = acting ? s('createActing') : s('create', { year: String(year) })
  const create = () =>
    setOpen({
      ...ofPost,
      id: context.clock.newId(),
      baseVersion: 0,
      content: { year, pendekatan: 'kuantitatif', rhk: [] },
    })
  const edit = (skp: Skp) =>
    setOpen({ ...ofPost, id: skp.id, baseVersion: skp.version, content: writtenOf(skp) })

  if (open) {
    return (
      <SkpEditor
        key={open.id}
        open={open}
        acting={posts.find(({ postId }) => postId === open.actingPostId)}
        onClose={() => {
          setOpen(null)
          setWanted(open.actingPostId ?? null)
        }}
        onReopen={setOpen}
      />
    )
  }
  if (isFile) {
    return (
      <FilePage
        current={skps.find((skp) => skp.year === year)}
        year={year}
        onClose={() => setFile(false)}
        onDraft={(draft) => {
          setFile(false)
          begin({ ...ofPost, ...draft })
        }}
      />
    )
  }
  if (isImporting) {
    return (
      <ImportPart
        skps={skps.map(asWritten)}
        acting={acting}
        onClose={() => setImporting(false)}
        onDraft={(draft) => {
          setImporting(false)
          setOpen(draft)
        }}
      />
    )
  }
  return (
    <Page
      title={s('title')}
      head={
        skps.length > 0 &&
        mayCreate &&
        !skps.some((skp) => skp.year === year) && (
          <>
            <button type="button" class="button" onClick={create}>
              <Icon name="plus" />
              {createText}
            </button>
            {last && (
              <button type="button" class="button" onClick={() => setCopying(true)}>
                {s('copyFrom', { year: String(last.year) })}
              </button>
            )}
          </>
        )
      }
    >
      {isCopying && last && (
        <CopyDialog
          from={planOf(last)}
          year={year}
          onClose={() => setCopying(false)}
          onCopy={(content) => {
            setCopying(false)
            begin({ ...ofPost, id: context.clock.newId(), baseVersion: 0, content })
          }}
        />
      )}
      {typeof fetched === 'object' && all.length > 0 && (
        <Notice tone="warn" icon="offline">
          {fetched.code === 'offline' ? s('cached') : failureText(fetched)}
        </Notice>
      )}
      <ActingSwitch posts={posts} shown={acting?.postId ?? null} year={year} onShow={setWanted} />
      <div class="chips">
        <a class="chip" href="/penilaian">
          <Icon name="review" />
          {s('evaluation')}
        </a>
        <a class="chip" href="/pohon">
          <Icon name="plan" />
          {s('tree')}
        </a>
        {isPermitted(me.capabilities, 'team.follow') && (
          <a class="chip" href="/skp/templat">
            <Icon name="copy" />
            {s('templates')}
          </a>
        )}
        <button type="button" class="chip" onClick={() => setFile(true)}>
          <Icon name="plus" />
          {s('fromFile')}
        </button>
      </div>
      {!acting && <LaidPart skps={all} onOpen={begin} />}
      <ImportNotice onLook={() => setImporting(true)} />
      <CascadePart skps={all} onOpen={setOpen} />
      {faceOf()}
      {skps.map((skp) => (
        <SkpTree
          key={skp.id}
          skp={skp}
          periods={me.periods}
          onEdit={() => edit(skp)}
          onActed={refresh}
        />
      ))}
    </Page>
  )

  function emptyText() {
    if (!acting) return s('emptyText')
    if (!mayCreate) return s('overActingText', { year: String(year) })
    return s('emptyActingText', { post: acting.post, days: termText(acting.terms, year) })
  }
  function faceOf() {
    if (skps.length > 0) return null
    if (live.state === 'loading' || fetched === 'busy') return <Loading />
    if (typeof fetched === 'object' && all.length === 0) {
      return <Broken text={failureText(fetched)} onRetry={() => void refresh()} />
    }
    return (
      <Empty icon="plan" title={s(acting ? 'emptyActing' : 'empty')}>
        <p>{emptyText()}</p>
        {mayCreate && (
          <button type="button" class="button primary" onClick={create}>
            <Icon name="plus" />
            {createText}
          </button>
        )}
      </Empty>
    )
  }
}
