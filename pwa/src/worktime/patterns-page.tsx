import { Page } from '../screen/page.tsx'
import { placeText } from '../screen/place-text.ts'
import { Called } from './called.tsx'
import { PatternList } from './pattern-list.tsx'
import { k } from './t.ts'
import { UseList } from './use-list.tsx'
import { useOfficeCalendar } from './use-office-calendar.ts'
import './worktime.css'

/** *Instansi → Pola kerja*: how weeks look, and who works by which. */
export function PatternsPage() {
  const { face, reload } = useOfficeCalendar()
  return (
    <Page title={placeText('patterns')} narrow>
      <p class="quiet">{k('pattern.lead')}</p>
      <Called face={face} onRetry={reload}>
        {(calendar) => (
          <>
            <PatternList patterns={calendar.patterns} onChange={reload} />
            <UseList calendar={calendar} onChange={reload} />
          </>
        )}
      </Called>
    </Page>
  )
}
