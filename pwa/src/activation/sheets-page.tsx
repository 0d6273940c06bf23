import type { RequestOf, ResponseOf } from '@jejak/shared/api/contract'
import { activationContract } from '@jejak/shared/api/routes/activation'
import { useEffect, useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import { Page } from '../screen/page.tsx'
import { useSession } from '../screen/use-session.ts'
import { callRow, type CallFailure } from '../sync/http.ts'
import { Notice } from '../ui/notice.tsx'
import { Broken, Empty, Loading } from '../ui/page-states.tsx'
import { SheetView } from './sheet-view.tsx'
import { a, whenText } from './t.ts'
import { UnitList } from './unit-list.tsx'
import './activation.css'

type Units = ResponseOf<'activationUnits'>['units']
type Face = 'busy' | { readonly units: Units } | CallFailure

/** *Lembar aktivasi*: codes on paper, by unit. */
export function SheetsPage() {
  const { zone } = useSession().me
  const [face, setFace] = useState<Face>('busy')
  const [sheet, setSheet] = useState<ResponseOf<'issueCodes'> | null>(null)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [isBusy, setBusy] = useState(false)
  const load = async () => {
    const answer = await callRow(activationContract.activationUnits, undefined)
    setFace(answer.ok ? answer.value : answer.reason)
  }
  useEffect(() => void load(), [])
  const issue = async (of: RequestOf<'issueCodes'>['of'], days: number) => {
    setBusy(true)
    setFailure(null)
    const answer = await callRow(activationContract.issueCodes, { of, days })
    setBusy(false)
    if (answer.ok) setSheet(answer.value)
    else setFailure(answer.reason)
  }
  const back = () => {
    setSheet(null)
    void load()
  }
  return (
    <Page title={a('sheets.title')} narrow>
      {failure && (
        <div role="alert">
          <Notice tone="stop">{failureText(failure)}</Notice>
        </div>
      )}
      {sheet && <SheetView sheet={sheet} until={whenText(sheet.expiresAt, zone)} onBack={back} />}
      {!sheet && face === 'busy' && <Loading />}
      {!sheet && face !== 'busy' && 'code' in face && (
        <Broken
          text={failureText(face)}
          onRetry={() => {
            setFace('busy')
            void load()
          }}
        />
      )}
      {!sheet && face !== 'busy' && 'units' in face && (
        <>
          <p class="quiet">{a('sheets.lead')}</p>
          {face.units.length === 0 ? (
            <Empty icon="people" title={a('sheets.empty')}>
              <a class="button primary" href="/impor">
                {a('sheets.import')}
              </a>
            </Empty>
          ) : (
            <UnitList
              units={face.units}
              isBusy={isBusy}
              onIssue={(of, days) => void issue(of, days)}
            />
          )}
        </>
      )}
    </Page>
  )
}
