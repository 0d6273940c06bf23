import { toDay } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import type { Period, Rhk, SkpContent } from '@jejak/shared/skp/skp'
import { FeedbackButton } from '../feedback/feedback-button.tsx'
import { angkaText } from './angka-text.ts'
import { lazyPart } from '../screen/lazy-page.tsx'
import { locale, t } from '../i18n.ts'
import { s } from './t.ts'

const LintasanView = lazyPart(async () => (await import('./view-parts.ts')).LintasanView)
const AttachmentsView = lazyPart(async () => (await import('./view-parts.ts')).AttachmentsView)

/** What a plan says: what is promised, how it is measured, and what is done for it in each period. */
export const PlanContent = ({
  content,
  periods,
  spoken,
}: {
  readonly content: Pick<SkpContent, 'rhk' | 'perilaku' | 'lampiran'>
  readonly periods: readonly Period[]
  /** Whose plan it is, and of which year: what was said on each RHK can be read, and more be said. */
  readonly spoken?: { readonly personId: string; readonly year: number }
}) => (
  <>
    <ol class="stack">
      {content.rhk.map((rhk, index) => (
        <li key={rhk.id} class="card stack">
          <RhkHead rhk={rhk} number={index + 1} />
          {rhk.indikator.length > 0 && (
            <div class="stack skp-part">
              <h4 class="label">{s('indikator')}</h4>
              <ul class="skp-list">
                {rhk.indikator.map((item) => (
                  <li key={item.id}>
                    <span class="badge">{t(`aspek.${item.aspek}`)}</span> {item.indikator}
                    {item.target && <strong> · {item.target}</strong>}
                    {item.bobot !== undefined && (
                      <span class="quiet"> · {s('bobot', { n: angkaText(item.bobot) })}</span>
                    )}
                    {item.lintasan && (
                      <LintasanView
                        lintasan={item.lintasan}
                        of={item.indikator}
                        periods={periods}
                      />
                    )}
                  </li>
                ))}
              </ul>
            </div>
          )}
          <ActionsByPeriod rhk={rhk} periods={periods} />
          {spoken && (
            <div>
              <FeedbackButton
                topic={{
                  personId: spoken.personId,
                  about: { kind: 'rhk', ref: rhk.id },
                  text: rhk.uraian,
                  from: toDay(`${spoken.year}-01-01`),
                  to: toDay(`${spoken.year}-12-31`),
                }}
              />
            </div>
          )}
        </li>
      ))}
    </ol>
    {(content.perilaku || content.lampiran) && <AttachmentsView parts={content} />}
  </>
)

const RhkHead = ({ rhk, number }: { readonly rhk: Rhk; readonly number: number }) => (
  <div class="stack skp-head">
    <p class="small quiet">
      {s('rhk')} {number} · {s(rhk.jenis)} · {s(rhk.klasifikasi)}
    </p>
    <h3>{rhk.uraian}</h3>
    {rhk.rhkAtasan && (
      <p class="small quiet">
        {s('rhkAtasan')}: {rhk.rhkAtasan}
      </p>
    )}
  </div>
)

function ActionsByPeriod({
  rhk,
  periods,
}: {
  readonly rhk: Rhk
  readonly periods: readonly Period[]
}) {
  const groups = Map.groupBy(rhk.rencanaAksi, (action) => action.periodId)
  if (groups.size === 0) return <p class="small quiet">{s('noActions')}</p>
  return (
    <>
      {[...groups].map(([periodId, actions]) => {
        const period = periods.find((candidate) => candidate.id === periodId)
        return (
          <div key={periodId} class="stack skp-part">
            <h4 class="label">
              {s('rencanaAksi')} · {period?.name ?? s('oldPeriod')}
              {period && (
                <span class="quiet small">
                  {' '}
                  ({s('deadline', { day: formatDay(period.deadline, locale.value, 'medium') })})
                </span>
              )}
            </h4>
            <ul class="skp-list">
              {actions.map((action) => (
                <li key={action.id}>
                  {action.deskripsi}
                  {action.target && <strong> · {action.target}</strong>}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </>
  )
}
