import type { PrivacyRequest } from '@jejak/shared/privacy/privacy-request'
import { useState } from 'preact/hooks'
import { Page } from '../screen/page.tsx'
import { useAnswer } from '../screen/use-answer.ts'
import { Empty } from '../ui/page-states.tsx'
import { say } from '../ui/toast.ts'
import { AnswerDialog } from './answer-dialog.tsx'
import { Faces } from './faces.tsx'
import { RequestLine } from './request-line.tsx'
import { callPrivacy, p } from './t.ts'
import './privacy.css'

/** *Instansi → Data pribadi*: what staff ask about their data, the oldest first, and what was answered. */
export function AskedPrivacyPage() {
  const { answer, again } = useAnswer(() => callPrivacy('askedPrivacy', undefined), [])
  const [answering, setAnswering] = useState<PrivacyRequest | null>(null)
  return (
    <Page title={p('office.title')} narrow>
      <p class="quiet">{p('office.lead')}</p>
      <Faces answer={answer} again={again}>
        {({ requests }) => {
          const open = requests.filter(({ state }) => state === 'open')
          const past = requests.filter(({ state }) => state !== 'open')
          if (requests.length === 0) {
            return (
              <Empty icon="check" title={p('office.none')}>
                <p>{p('office.noneText')}</p>
              </Empty>
            )
          }
          return (
            <>
              <section class="card stack" aria-label={p('office.open')}>
                <h2>{p('office.open')}</h2>
                {open.length === 0 && <p class="quiet">{p('office.noneOpen')}</p>}
                <ul class="privacy-lines">
                  {open.map((request) => (
                    <RequestLine key={request.id} request={request} isOffice>
                      {request.mayAnswer ? (
                        <div class="row">
                          <button
                            type="button"
                            class="button primary"
                            aria-label={p('office.answerOf', { name: request.person.name })}
                            onClick={() => setAnswering(request)}
                          >
                            {p('office.answer')}
                          </button>
                        </div>
                      ) : (
                        <p class="small quiet">{p('office.yours')}</p>
                      )}
                    </RequestLine>
                  ))}
                </ul>
              </section>
              {past.length > 0 && (
                <section class="card stack" aria-label={p('office.past')}>
                  <h2>{p('office.past')}</h2>
                  <ul class="privacy-lines">
                    {past.map((request) => (
                      <RequestLine key={request.id} request={request} isOffice />
                    ))}
                  </ul>
                </section>
              )}
            </>
          )
        }}
      </Faces>
      {answering && (
        <AnswerDialog
          request={answering}
          onClose={() => setAnswering(null)}
          onSent={() => {
            setAnswering(null)
            say(p('office.sent'))
            again()
          }}
        />
      )}
    </Page>
  )
}
