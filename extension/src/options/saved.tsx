import { o, type OptionsKey } from './t.ts'

/** What became of a form: nothing yet, saved, or what has to be put right. */
export type Saved = 'saved' | { readonly problem: OptionsKey; readonly where?: string } | undefined

export function SavedLine({ saved }: { readonly saved: Saved }) {
  if (saved === 'saved') return <output class="soft">{o('hours.saved')}</output>
  if (!saved) return null
  return (
    <p class="note stop" role="alert">
      {saved.where && `${saved.where}: `}
      {o(saved.problem)}
    </p>
  )
}
