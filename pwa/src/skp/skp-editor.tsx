import type { ActingPost } from '@jejak/shared/skp/acting-post'
import { useState } from 'preact/hooks'
import { useSuperiorRhk } from '../cascade/use-superior-rhk.ts'
import { useKeeping } from '../screen/use-keeping.tsx'
import { dropForm, keepForm } from '../storage/forms.ts'
import { refreshSkp, saveSkp } from '../data/skp-server.ts'
import { findSkp } from '../data/skp.ts'
import { t } from '../i18n.ts'
import { s } from './t.ts'
import { useSession } from '../screen/use-session.ts'
import { isOnline } from '../screen/online.ts'
import { Page } from '../screen/page.tsx'
import type { CallFailure } from '../sync/http.ts'
import { Field } from '../ui/field.tsx'
import { isWithinLimits } from '../ui/limit.tsx'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'
import { planName } from './acting-switch.tsx'
import { emptyTexts } from './edit.ts'
import { SKP_FORM, type OpenSkp } from '../data/open-skp.ts'
import { askAgreement } from './ask-agreement.ts'
import { PlanEditor } from './plan-editor.tsx'
import { tidy } from './tidy.ts'
import { SaveRefused, type Opening } from './save-refused.tsx'

type Content = OpenSkp['content']

/** Writes an SKP by hand. Kept on this device with every keystroke; saved with compare-and-set. */
export function SkpEditor({
  open,
  acting,
  onClose,
  onReopen,
}: {
  readonly open: OpenSkp
  /** The post one acts in whose plan it is. */
  readonly acting: ActingPost | undefined
  readonly onClose: () => void
  /** What was thrown away is wanted after all. */
  readonly onReopen: (open: OpenSkp) => void
}) {
  const { context } = useSession()
  const [draft, setDraft] = useState(open)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const { isBusy, keep: attempt, notice } = useKeeping()
  const { content } = draft
  const missing = emptyTexts(content)
  const superiorRhk = useSuperiorRhk(content.year, draft.actingPostId)

  const keep = (next: OpenSkp) => {
    setDraft(next)
    keepForm(context.database, SKP_FORM, next)
  }
  const change = (next: Content) => keep({ ...draft, content: next })
  const close = async () => {
    await dropForm(context.database, SKP_FORM)
    onClose()
  }
  const save = async () => {
    // What is wrong in a part that was folded away could not have the focus.
    const folded = document.querySelector('details:not([open]) :invalid')?.closest('details')
    if (folded) folded.open = true
    if (!isWithinLimits(document)) return
    const answer = await saveSkp(context, { ...draft, content: tidy(content) })
    setFailure(answer.ok ? null : answer.reason)
    if (!answer.ok) return
    say(s('saved'))
    await close()
  }
  const discard = async () => {
    await close()
    if (JSON.stringify(draft) === JSON.stringify(open)) return
    say(s('discarded'), {
      label: t('action.undo'),
      run: () => {
        keepForm(context.database, SKP_FORM, draft)
        onReopen(draft)
      },
    })
  }
  /** Someone (mostly oneself, elsewhere) saved first: look at theirs, or put mine on top of it. */
  const takeNewest = async () => {
    await refreshSkp(context)
    await close()
  }
  const putOnTop = async () => {
    await refreshSkp(context)
    const newest = (await findSkp(context)).find((skp) => skp.id === draft.id)
    if (newest) keep({ ...draft, baseVersion: newest.version })
    setFailure(null)
  }

  /** It waits, or was approved: after the act that opens it again, what is written here can be saved. */
  const openAgain = async (name: Opening) => {
    await refreshSkp(context)
    const newest = (await findSkp(context)).find((skp) => skp.id === draft.id)
    if (!newest) return
    const form = { id: newest.id, baseVersion: newest.version, act: name }
    const answer = await askAgreement('actOnSkp', form)
    setFailure(answer.ok ? null : answer.reason)
    if (answer.ok) keep({ ...draft, baseVersion: answer.value.version })
  }

  return (
    <Page title={planName({ year: content.year, acting })}>
      {!isOnline.value && (
        <Notice tone="warn" icon="offline">
          {s('offlineEdit')}
        </Notice>
      )}
      {notice}
      {failure && (
        <SaveRefused
          failure={failure}
          skpId={draft.id}
          onTakeNewest={() => void attempt(takeNewest)}
          onPutOnTop={() => void attempt(putOnTop)}
          onOpenAgain={(name) => void attempt(() => openAgain(name))}
        />
      )}
      {draft.baseVersion === 0 && (
        <div class="card skp-first">
          <Field label={s('year')}>
            {(described) => (
              <input
                {...described}
                inputMode="numeric"
                value={content.year}
                onInput={(event) => {
                  const year = Number(event.currentTarget.value)
                  if (Number.isInteger(year)) change({ ...content, year })
                }}
              />
            )}
          </Field>
          <Field label={s('pendekatan')}>
            {(described) => (
              <select
                {...described}
                value={content.pendekatan}
                onChange={(event) =>
                  change({
                    ...content,
                    pendekatan:
                      event.currentTarget.value === 'kualitatif' ? 'kualitatif' : 'kuantitatif',
                  })
                }
              >
                <option value="kuantitatif">{s('kuantitatif')}</option>
                <option value="kualitatif">{s('kualitatif')}</option>
              </select>
            )}
          </Field>
        </div>
      )}
      <PlanEditor content={content} superiorRhk={superiorRhk} onChange={change} />
      <div class="act-bar skp-bar">
        <p class="grow small quiet">{missing > 0 ? s('missing', { n: missing }) : s('keptHere')}</p>
        <button type="button" class="button" onClick={() => void attempt(discard)}>
          {s('discard')}
        </button>
        <button
          type="button"
          class="button primary"
          disabled={isBusy || missing > 0 || !isOnline.value}
          onClick={() => void attempt(save)}
        >
          {s('save')}
        </button>
      </div>
    </Page>
  )
}
