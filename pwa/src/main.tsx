import './storage/closed-channel.ts'
// The sentences first: after them the rest of the first load compresses 0.7 kB better.
import { startLocale } from './i18n.ts'
import { Dexie } from 'dexie'
import { render } from 'preact'
import { App } from './app/app.tsx'
import { startForms } from './storage/forms.ts'
import { session, startSession } from './data/session.ts'
import { storeTrouble } from './data/store-health.ts'
import { startClock } from './screen/clock.ts'
import { startInstall } from './app/install-hint.tsx'
import { startOnline } from './screen/online.ts'
import { watchNotKept } from './screen/not-kept.ts'
import { startTheme } from './screen/theme.ts'
import { startUpdates } from './app/update.ts'
import { activity } from './sync/activity.ts'
import { say } from './ui/toast.ts'
import '@jejak/shared/look/tokens.css'
import '@jejak/shared/look/base.css'
import './ui/theme.css'
import './ui/controls.css'
import './ui/dialog.css'
import './ui/page-states.css'
import './ui/extras.css'
import './app/layout.css'
import './app/layout-wide.css'
import './account/gate.css'
import './entries/entry.css'
import './entries/form.css'

/** Where the store is of no use at all, a face says so; that single acts are not kept is no news then. */
const isStoreUsable = () => storeTrouble.value === null && session.value.state !== 'stuck'

startTheme()
startClock()
startOnline()
startInstall()
startForms()
watchNotKept({ page: window, say: (text) => isStoreUsable() && say(text) })
Dexie.on('storagemutated', activity.note)
void startLocale().catch(reportError)

const root = document.querySelector('#app')
// Until here it holds what is said when nothing of this runs.
root?.replaceChildren()
if (root) render(<App />, root)

// Nothing is awaited at the top of a module: every chunk that is loaded later imports this one, and would wait as well.
void activity.track(startSession).catch(reportError)
startUpdates()
void import('./ui/start-late.tsx').then(({ startLate }) => startLate(document), reportError)
