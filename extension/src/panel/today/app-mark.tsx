import { clock, document, edit, inbox, people } from '@jejak/shared/look/icons'
import type { Suggestion } from '@jejak/shared/suggest/suggestion'
import { adapterOf } from '../../adapters/registry/adapters.ts'
import { MANUAL } from '../../suggestions/manual.ts'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/t.ts'

/** Where a line comes from: the app by its name, with a sign of the kind of work. */
export function AppMark({ suggestion }: { readonly suggestion: Suggestion }) {
  const { app, object } = suggestion
  const adapter = adapterOf(app)
  const name = adapter?.names?.[object.type] ?? (adapter?.name || app.slice(app.indexOf(':') + 1))
  return (
    <span class="app-mark">
      <Icon path={drawingOf(suggestion)} /> {app === MANUAL ? t('card.manual') : name}
    </span>
  )
}

const LETTERS = /^(?:naskah|thread|berkas)/
const FILES = /^(?:document|spreadsheet|presentation|form|design|file|folder)$/

function drawingOf({ app, kind, object }: Suggestion): string {
  if (app === MANUAL) return edit
  if (kind === 'meeting') return people
  if (LETTERS.test(object.type)) return inbox
  return FILES.test(object.type) ? document : clock
}
