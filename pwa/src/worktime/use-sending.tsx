import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { say } from '../ui/toast.ts'
import { Notice } from '../ui/notice.tsx'
import { callOffice, type OfficeRequest, type OfficeRouteName } from './call-office.ts'
import { wrongText } from './t.ts'

/** An act that goes to the server at once: busy while it is under way, and why it was refused, where the person looks. */
export function useSending(onDone: () => void) {
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const send = async <Name extends OfficeRouteName>(
    name: Name,
    input: OfficeRequest<Name>,
    done: string,
    /** The way back, where there is one. */
    undo?: () => void,
  ): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    setTrouble(undefined)
    const answer = await callOffice(name, input)
    setBusy(false)
    if (!answer.ok) return setTrouble(wrongText(answer.reason))
    say(done, undo && { label: t('action.undo'), run: undo })
    onDone()
  }
  const notice = trouble && (
    <div role="alert">
      <Notice tone="stop">{trouble}</Notice>
    </div>
  )
  return { isBusy, send, notice }
}
