import type { ClaimAct, ClaimView } from '@jejak/shared/org/claim'
import { useEffect, useState } from 'preact/hooks'
import { countClaims } from '../data/watch-claims.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { useSession } from '../screen/use-session.ts'
import { say } from '../ui/toast.ts'
import { AnswerClaim } from './answer-claim.tsx'
import { ask } from './ask.ts'
import { o } from './t.ts'

type Answering = { readonly claim: ClaimView; readonly act: ClaimAct }

/** The claims of the reader, with the dialog in which one is answered; the numbers elsewhere follow what is read. */
export function useClaims() {
  const { me } = useSession()
  const { answer, again } = useAnswer(() => ask('supervisorClaims', undefined), [])
  const [answering, setAnswering] = useState<Answering | null>(null)
  useEffect(() => {
    if (answer !== 'busy' && 'value' in answer) countClaims(answer.value.claims, me.person.id)
  }, [answer, me.person.id])
  const dialog = answering && (
    <AnswerClaim
      {...answering}
      onClose={() => setAnswering(null)}
      onAnswered={() => {
        setAnswering(null)
        say(o('claims.answered'))
        again()
      }}
    />
  )
  return {
    answer,
    again,
    dialog,
    onAct: (claim: ClaimView, act: ClaimAct) => setAnswering({ claim, act }),
  }
}
