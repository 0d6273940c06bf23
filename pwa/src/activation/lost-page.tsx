import type { ResponseOf } from '@jejak/shared/api/contract'
import { activationContract } from '@jejak/shared/api/routes/activation'
import type { ResetView } from '@jejak/shared/org/reset'
import { normaliseNip } from '@jejak/shared/org/nip'
import { useEffect, useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import { Page } from '../screen/page.tsx'
import { useSession } from '../screen/use-session.ts'
import { callRow, type CallFailure } from '../sync/http.ts'
import { Notice } from '../ui/notice.tsx'
import { Broken, Loading } from '../ui/page-states.tsx'
import { say } from '../ui/toast.ts'
import { AskForm } from './ask-form.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { OwnResets } from './own-resets.tsx'
import { a, whenText } from './t.ts'
import { WaitingList } from './waiting-list.tsx'
import './activation.css'

type Face = 'busy' | ResponseOf<'resets'> | CallFailure

/** *Perangkat hilang*: an admin asks, a second person confirms, and whose account it is sees both. */
export function LostPage() {
  const { me } = useSession()
  const [face, setFace] = useState<Face>('busy')
  const [asked, setAsked] = useState<ResetView | null>(null)
  const [issued, setIssued] = useState<ResponseOf<'confirmReset'> | null>(null)
  const load = async () => {
    const answer = await callRow(activationContract.resets, undefined)
    setFace(answer.ok ? answer.value : answer.reason)
  }
  useEffect(() => void load(), [])
  const tell = (reason: CallFailure) =>
    say(
      reason.code === 'not-found' || reason.code === 'conflict'
        ? a('lost.gone')
        : failureText(reason),
    )
  const ask = async (typed: string): Promise<string | null> => {
    const answer = await callRow(activationContract.askReset, { nip: normaliseNip(typed) })
    if (!answer.ok) {
      return answer.reason.code === 'not-found' ? a('lost.unknown') : failureText(answer.reason)
    }
    say(a('lost.asked'))
    await load()
    return null
  }
  const confirm = async ({ id }: ResetView) => {
    const answer = await callRow(activationContract.confirmReset, { id })
    setAsked(null)
    if (answer.ok) setIssued(answer.value)
    else tell(answer.reason)
    await load()
  }
  const refuse = async ({ id }: ResetView) => {
    const answer = await callRow(activationContract.refuseReset, { id })
    if (answer.ok) say(a('lost.refused'))
    else tell(answer.reason)
    await load()
  }
  return (
    <Page title={a('lost.title')} narrow>
      <p class="quiet">{a('lost.lead')}</p>
      {issued && (
        <output class="stack">
          <Notice tone="good">
            {a('lost.code', { name: issued.name, when: whenText(issued.expiresAt, me.zone) })}
          </Notice>
          <span class="slip-code">{issued.code}</span>
        </output>
      )}
      {face === 'busy' && <Loading />}
      {face !== 'busy' && 'code' in face && (
        <Broken
          text={failureText(face)}
          onRetry={() => {
            setFace('busy')
            void load()
          }}
        />
      )}
      {face !== 'busy' && 'own' in face && (
        <>
          <OwnResets resets={face.own} zone={me.zone} onRefuse={(reset) => void refuse(reset)} />
          {me.capabilities.includes('org.admin') && <AskForm onAsk={ask} />}
          <WaitingList
            waiting={face.waiting}
            zone={me.zone}
            onConfirm={setAsked}
            onRefuse={(reset) => void refuse(reset)}
          />
        </>
      )}
      {asked && (
        <ConfirmDialog
          name={asked.person.name}
          onConfirm={() => void confirm(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </Page>
  )
}
