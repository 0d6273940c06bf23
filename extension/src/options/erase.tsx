import { useState } from 'preact/hooks'
import { forgetEverything } from '../storage/forget.ts'
import { o } from './t.ts'

export function Erase() {
  const [isDone, setDone] = useState(false)
  const erase = async () => {
    if (!window.confirm(o('erase.ask'))) return
    await forgetEverything()
    setDone(true)
  }
  return (
    <section class="panel stack" aria-labelledby="erase-title">
      <h2 id="erase-title">{o('erase.title')}</h2>
      <p class="soft">{o('erase.lead')}</p>
      <p class="row">
        <button type="button" class="stop" onClick={() => void erase()}>
          {o('erase.all')}
        </button>
        {isDone && <output>{o('erase.done')}</output>}
      </p>
    </section>
  )
}
