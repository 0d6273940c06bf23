import { LAMPIRAN } from '@jejak/shared/skp/attachments'
import type { SkpContent } from '@jejak/shared/skp/skp'
import { p } from './parts-words.ts'

/** What is expected of conduct, and what is attached. */
export function AttachmentsView({
  parts: { perilaku = [], lampiran },
}: {
  readonly parts: Pick<SkpContent, 'perilaku' | 'lampiran'>
}) {
  const lists = LAMPIRAN.map((kind) => ({ kind, lines: lampiran?.[kind] ?? [] })).filter(
    ({ lines }) => lines.length > 0,
  )
  return (
    <>
      {perilaku.length > 0 && (
        <div class="card stack skp-part">
          <h3>{p('perilaku')}</h3>
          <dl class="skp-expected">
            {perilaku.map(({ nilai, ekspektasi }) => (
              <div key={nilai}>
                <dt>{p(`nilai.${nilai}`)}</dt>
                <dd>{ekspektasi}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {lists.length > 0 && (
        <div class="card stack skp-part">
          <h3>{p('lampiran')}</h3>
          {lists.map(({ kind, lines }) => (
            <section key={kind} class="stack skp-part" aria-label={p(`lampiran.${kind}`)}>
              <h4 class="label">{p(`lampiran.${kind}`)}</h4>
              <ul class="skp-list">
                {lines.map((line, at) => (
                  <li key={at}>{line}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </>
  )
}
