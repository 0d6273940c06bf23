import { database } from '../storage/database.ts'
import { eraseFiles } from '../storage/files.ts'
import { FileThumb, kindText } from '../ui/file-thumb.tsx'
import { f } from '../ui/files-t.ts'
import { useLive } from '../ui/use-live.ts'

/** Every evidence file on this device, to be seen and deleted. */
export function StoredFiles() {
  const { value: rows = [] } = useLive(() => database.files.toArray(), [])
  const erase = async (name: string) => {
    if (window.confirm(f('stored.ask', { title: kindText(name) }))) await eraseFiles([name])
  }
  return (
    <section class="panel stack" aria-labelledby="stored-files-title">
      <h2 id="stored-files-title">{f('stored.title')}</h2>
      <p class="soft">{f('stored.lead')}</p>
      {rows.length === 0 && <p class="empty">{f('stored.empty')}</p>}
      <ul class="file-lines">
        {rows.map(({ name, size }) => (
          <li key={name}>
            <FileThumb name={name} />
            <span class="grow">
              {kindText(name)}{' '}
              <span class="soft">
                {f('stored.kb', { n: Math.max(1, Math.round(size / 1000)) })}
              </span>
            </span>
            <button type="button" class="quiet" onClick={() => void erase(name)}>
              {f('stored.delete')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
