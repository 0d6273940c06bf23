import { DAY_KINDS, IMPORT_KINDS, type ImportKind } from '@jejak/shared/import/kinds'
import type { Capability } from '@jejak/shared/access/permission'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { saveCsvTemplate, saveWorkbookTemplate } from './save-template.ts'
import { i } from './t.ts'

/** Templates of the lists that somebody may import, for whoever has none. */
export function Templates() {
  const kinds = kindsFor(useSession().me.capabilities)
  return (
    <section class="card stack" aria-label={i('templates.title')}>
      <h2>{i('templates.title')}</h2>
      <p class="small quiet">{i('templates.lead')}</p>
      <button type="button" class="button" onClick={() => void saveWorkbookTemplate(kinds)}>
        <Icon name="download" />
        {i('templates.workbook')}
      </button>
      <ul class="import-templates">
        {kinds.map((kind) => (
          <li key={kind} class="row spread">
            <span class="grow">{i(`kind.${kind}`)}</span>
            {([';', ','] as const).map((separator) => (
              <button
                key={separator}
                type="button"
                class="button small"
                onClick={() => saveCsvTemplate(kind, separator)}
              >
                <span class="hidden-visually">{i(`kind.${kind}`)}, </span>
                {i(separator === ';' ? 'templates.semicolon' : 'templates.comma')}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** As the server lets them in: `reachOf`. */
function kindsFor(capabilities: readonly Capability[]): readonly ImportKind[] {
  if (capabilities.includes('org.admin')) return IMPORT_KINDS
  return capabilities.includes('period.manage') ? DAY_KINDS : ['absence', 'roster']
}
