import { useState } from 'preact/hooks'
import { exportLog, importLog, type Imported } from '../capture/log-file.ts'
import { settings, today } from '../ui/app-state.ts'
import { o } from './t.ts'

/** The log as a file, out and in. The format is published, so that it is of use elsewhere. */
export function Portability() {
  const [imported, setImported] = useState<Imported>()
  const load = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file) setImported(await importLog(await file.text(), settings.value))
    input.value = ''
  }
  return (
    <section class="panel stack" aria-labelledby="portability-title">
      <h2 id="portability-title">{o('portability.title')}</h2>
      <p class="soft">{o('portability.lead')}</p>
      <div class="row">
        <button type="button" onClick={() => void save()}>
          {o('portability.export')}
        </button>
        <label class="button">
          {o('portability.import')}
          <input
            type="file"
            class="unseen"
            accept=".jsonl,.txt,application/jsonl"
            onChange={(event) => void load(event.currentTarget)}
          />
        </label>
      </div>
      {imported && (
        <output class={imported.rejected.length > 0 ? 'note warn' : 'note'}>
          {o('portability.imported', { n: imported.added })}
          {imported.rejected.length > 0 &&
            ` ${o('portability.rejected', { lines: imported.rejected.slice(0, 20).join(', ') })}`}
        </output>
      )}
    </section>
  )
}

async function save(): Promise<void> {
  const text = await exportLog(settings.value)
  const url = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `jejak-${today()}.jsonl`
  link.click()
  URL.revokeObjectURL(url)
}
