import {
  PRIVACY_REQUEST_KINDS,
  type PrivacyRequestKind,
} from '@jejak/shared/privacy/privacy-request'
import { useState } from 'preact/hooks'
import { useSession } from '../screen/use-session.ts'
import { Field } from '../ui/field.tsx'
import { ChoiceField } from '../ui/text-field.tsx'
import { Notice } from '../ui/notice.tsx'
import { SendDialog } from './send-dialog.tsx'
import { callPrivacy, p } from './t.ts'

/** What is asked of the office, and what it means, before it is sent. */
export function AskDialog({
  onClose,
  onSent,
}: {
  readonly onClose: () => void
  readonly onSent: () => void
}) {
  const { context } = useSession()
  // The same if it is sent twice.
  const [id] = useState(() => context.clock.newId())
  const [kind, setKind] = useState<PrivacyRequestKind>('correct')
  const [text, setText] = useState('')
  return (
    <SendDialog
      title={p('ask.start')}
      act={p('ask.send')}
      isOff={text.trim() === ''}
      send={() => callPrivacy('askPrivacy', { id, kind, text: text.trim() })}
      tooMany={p('ask.tooMany')}
      onDone={onSent}
      onClose={onClose}
    >
      <ChoiceField
        label={p('ask.kind')}
        value={kind}
        choices={PRIVACY_REQUEST_KINDS.map((each) => [each, p(`right.${each}`)] as const)}
        onChange={setKind}
      />
      <Notice>{p(`means.${kind}`)}</Notice>
      <Field label={p('ask.text')} hint={p('ask.hint')}>
        {(described) => (
          <textarea
            {...described}
            rows={4}
            maxLength={1000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
    </SendDialog>
  )
}
