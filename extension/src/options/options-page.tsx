import { CONSENT_TEXT } from '../settings/settings.ts'
import { StateLine } from '../ui/state-line.tsx'
import { settings } from '../ui/app-state.ts'
import { t } from '../ui/t.ts'
import { Apps } from './apps.tsx'
import { Connection } from './connection.tsx'
import { Consent } from './consent.tsx'
import { Erase } from './erase.tsx'
import { FirstRun } from './first-run.tsx'
import { Hours } from './hours.tsx'
import { Language } from './language.tsx'
import { OwnSuggestions } from './own-suggestions.tsx'
import { Portability } from './portability.tsx'
import { Templates } from './templates.tsx'
import { Sites } from './sites.tsx'
import { Stored } from './stored.tsx'
import { StoredFiles } from './stored-files.tsx'

/** Settings and everything that is stored. Before consent there is only the question. */
export function OptionsPage() {
  const isAgreed = settings.value.consent?.text === CONSENT_TEXT
  const isThrough = isAgreed && settings.value.firstRun === 'done'
  return (
    <main class="options-page stack">
      <header class="row">
        <h1 class="grow">{t('options.title')}</h1>
        <Language />
      </header>
      <StateLine />
      {isAgreed && !isThrough ? <FirstRun /> : <Consent />}
      {/* Lines can be written by hand without agreeing to anything; they are shown and deleted here all the same. */}
      {!isAgreed && <OwnSuggestions hidesWhenEmpty />}
      {isThrough && (
        <>
          <Apps />
          <Sites />
          <Hours />
          <Templates />
          <Connection />
          <Stored />
          <OwnSuggestions />
          <StoredFiles />
          <Portability />
          <Erase />
        </>
      )}
    </main>
  )
}
