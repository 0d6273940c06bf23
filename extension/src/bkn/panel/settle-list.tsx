import { linksOf } from '@jejak/shared/bkn/settle'
import type { Issue, Unsettled } from '@jejak/shared/bkn/settle'
import { decide } from '@jejak/shared/bkn/settling'
import type { Answer } from '@jejak/shared/bkn/settling'
import { readWholeNumber } from '@jejak/shared/text/whole-number'
import { choose, readBkn } from '../store/bkn-store.ts'
import { ValueForm } from './value-form.tsx'
import { b } from './t.ts'

type Props = { readonly issues: readonly Issue[]; readonly drafts: readonly Unsettled[] }

/** Questions about evidence that "none" answers. */
const WITHOUT: ReadonlySet<Issue['code']> = new Set(['no-evidence', 'file-evidence', 'bad-link'])

/** What BKN cannot hold, decided by the person before anything is filled. */
export function SettleList({ issues, drafts }: Props) {
  if (issues.length === 0) return null
  return (
    <section class="note warn stack tight" aria-label={b('settle.title')}>
      <h2>{b('settle.title')}</h2>
      <ul class="stack tight">
        {issues.map((issue) => (
          <IssueLine
            key={`${issue.id}-${issue.code}`}
            issue={issue}
            draft={drafts.find((each) => each.id === issue.id)}
          />
        ))}
      </ul>
    </section>
  )
}

function IssueLine({ issue, draft }: { issue: Issue; draft: Unsettled | undefined }) {
  if (!draft) return null
  const answer = async (given: Answer) => {
    const before = (await readBkn('choices'))[draft.id]?.settling
    await choose(draft.id, { settling: decide(draft, before, given) })
  }
  return (
    <li class="stack tight">
      <p>
        <strong>{draft.text.slice(0, 80)}</strong> {b(`issue.${issue.code}`)}
      </p>
      <p class="row">
        {issue.code === 'over-midnight' && (
          <button type="button" onClick={() => void answer({ splitAtMidnight: true })}>
            {b('settle.split')}
          </button>
        )}
        {issue.level === 'ask' && WITHOUT.has(issue.code) && (
          <button type="button" onClick={() => void answer({ evidence: null })}>
            {b('settle.without')}
          </button>
        )}
        {issue.code === 'many-evidence' &&
          linksOf(draft).map((url) => (
            <button key={url} type="button" onClick={() => void answer({ evidence: url })}>
              {url}
            </button>
          ))}
        {issue.level === 'ask' && (
          <button
            type="button"
            class="quiet"
            onClick={() => void choose(draft.id, { isAccepted: false })}
          >
            {b('settle.leaveOut')}
          </button>
        )}
      </p>
      {issue.code === 'file-evidence' && issue.level === 'ask' && (
        <ValueForm
          label={b('settle.link')}
          initial=""
          onUse={(link) => void answer({ evidence: link })}
        />
      )}
      {issue.code.startsWith('text-') && (
        <ValueForm
          label={b('settle.text')}
          initial={draft.text}
          onUse={(text) => void answer({ text })}
        />
      )}
      {issue.code === 'decimal-quantity' && (
        <ValueForm
          label={b('settle.whole')}
          initial={String(Math.round(draft.quantity))}
          errorOf={(value) =>
            readWholeNumber(value) === undefined ? b('settle.notWhole') : undefined
          }
          onUse={(value) => void answer({ quantity: readWholeNumber(value) ?? draft.quantity })}
        />
      )}
    </li>
  )
}
