import { useEffect, useRef, useState } from 'preact/hooks'
import { sixDigits } from '@jejak/shared/org/one-time-code'
import { Field } from '../ui/field.tsx'
import { entranceText } from './entrance-text.ts'

/** The secret as a picture, as text and as a link: a phone beside the screen, the same phone, or typing. */
export function TotpStep({
  secret,
  uri,
  isBusy,
  onSubmit,
}: {
  readonly secret: string
  readonly uri: string
  readonly isBusy: boolean
  readonly onSubmit: (code: string) => void
}) {
  const [code, setCode] = useState('')
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit(code)
      }}
    >
      <QrCode text={uri} />
      <details>
        <summary>{entranceText('setup.cannotScan')}</summary>
        <div class="stack">
          <p class="secret">{secret.replace(/(.{4})/g, '$1 ').trim()}</p>
          <a href={uri}>{entranceText('setup.openApp')}</a>
        </div>
      </details>
      <Field label={entranceText('signIn.code')} hint={entranceText('signIn.codeHint')}>
        {(described) => (
          <input
            {...described}
            class="code-input"
            value={code}
            onInput={(event) => setCode(sixDigits(event.currentTarget.value))}
            inputMode="numeric"
            autocomplete="one-time-code"
            pattern="\d{6}"
            required
          />
        )}
      </Field>
      <button type="submit" class="button primary wide" disabled={isBusy || code.length !== 6}>
        {entranceText(isBusy ? 'signIn.checking' : 'setup.confirm')}
      </button>
    </form>
  )
}

/** Drawn here: the secret goes to no service. The library is loaded only on this page. */
function QrCode({ text }: { readonly text: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    void import('lean-qr').then(({ generate }) => {
      if (canvas.current)
        generate(text).toCanvas(canvas.current, { on: [24, 33, 29], off: [255, 255, 255] })
    })
  }, [text])
  return (
    <figure class="qr-frame">
      <canvas ref={canvas} class="qr" />
      <figcaption class="hidden-visually">{entranceText('setup.qr')}</figcaption>
    </figure>
  )
}
