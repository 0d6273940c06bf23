import type { PrivacyRequest } from '@jejak/shared/privacy/privacy-request'
import { useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import { useAnswer } from '../screen/use-answer.ts'
import type { CallFailure } from '../sync/http.ts'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'
import { AskDialog } from './ask-dialog.tsx'
import { Faces } from './faces.tsx'
import { RequestLine } from './request-line.tsx'
import { callPrivacy, p } from './t.ts'

/** What the person asks of the office, with its clock and its answers. */
export function Requests() {
  const { answer, again } = useAnswer(() => callPrivacy('privacyRequests', undefined), [])
  const [isAsking, setAsking] = useState(false)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const takeBack = async ({ id, version }: PrivacyRequest) => {
    const said = await callPrivacy('takeBackPrivacy', { id, baseVersion: version })
    setFailure(said.ok ? null : said.reason)
    if (!said.ok) return
    say(p('request.takenBack'))
    again()
  }
  return (
    <section class="card stack" aria-label={p('ask.title')}>
      <h2>{p('ask.title')}</h2>
      <p class="small">{p('ask.lead')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {p('ask.start')}
        </button>
      </div>
      {failure && <Notice tone="warn">{failureText(failure)}</Notice>}
      <Faces answer={answer} again={again}>
        {({ requests }) =>
          requests.length === 0 ? (
            <p class="quiet">{p('ask.none')}</p>
          ) : (
            <ul class="privacy-lines" aria-label={p('ask.list')}>
              {requests.map((request) => (
                <RequestLine key={request.id} request={request}>
                  {request.state === 'open' && (
                    <div class="row">
                      <button type="button" class="button" onClick={() => void takeBack(request)}>
                        {p('request.takeBack')}
                      </button>
                    </div>
                  )}
                </RequestLine>
              ))}
            </ul>
          )
        }
      </Faces>
      {isAsking && (
        <AskDialog
          onClose={() => setAsking(false)}
          onSent={() => {
            setAsking(false)
            say(p('ask.sent'))
            again()
          }}
        />
      )}
    </section>
  )
}
