import { l } from './line-text.ts'
import { useLine, type Changing } from './line-context.ts'
import { TimesForm } from './times-form.tsx'
import { WordsForm } from './words-form.tsx'
import type { Span } from '../time-line/span.ts'

const KINDS: readonly Changing[] = ['words', 'move', 'times']

/** The ways to change a block without dragging it, each of them in place. */
export function BlockChanges({
  id,
  span,
  text,
  onChange,
}: {
  readonly id: string
  readonly span: Span
  readonly text: string
  /** False when it could not be kept. */
  readonly onChange: (change: Partial<Span & { readonly text: string }>) => Promise<boolean>
}) {
  const { changing, setOpen } = useLine()
  const change = async (made: Partial<Span & { readonly text: string }>) => {
    if (await onChange(made)) setOpen(id)
  }
  return (
    <>
      {changing === 'words' && (
        <WordsForm text={text} onSave={(sentence) => void change({ text: sentence })} />
      )}
      {(changing === 'move' || changing === 'times') && (
        <TimesForm
          span={span}
          kind={changing}
          onSave={({ start, end }) => void change({ start, end })}
        />
      )}
      {KINDS.filter((kind) => kind !== changing).map((kind) => (
        <button key={kind} type="button" class="chip" onClick={() => setOpen(id, kind)}>
          {l(`act.${kind}`)}
        </button>
      ))}
    </>
  )
}
