import { useLocation } from 'preact-iso'
import { useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { lazyPart } from '../screen/lazy-page.tsx'
import { Page } from '../screen/page.tsx'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { ChoiceField } from '../ui/text-field.tsx'
import { DailyForm } from './daily-form.tsx'
import { addressOf, readPlace } from './place.ts'
import { RangeFields } from './range-fields.tsx'
import { RecapForm } from './recap-form.tsx'
import { e } from './t.ts'
import './report.css'
import './print.css'

const SkpForm = lazyPart(async () => (await import('./skp-form.tsx')).SkpForm)
const EvaluationForms = lazyPart(
  async () => (await import('./evaluation-form.tsx')).EvaluationForms,
)

const PAPERS = ['a4', 'f4'] as const
type Paper = (typeof PAPERS)[number]
const FORMS = ['daily', 'recap', 'skp', 'evaluation'] as const
const FORM_WORDS = {
  daily: 'harian',
  recap: 'rekap',
  skp: 'skp',
  evaluation: 'penilaian',
} as const

/** Forms as they come on paper: what is below the fields is what is printed, and nothing else. */
export function PrintPage() {
  const { me } = useSession()
  const { path, query, route } = useLocation()
  const place = readPlace(query, todayIn(me.zone))
  const [paper, setPaper] = useState<Paper>('a4')
  // A unit has figures, and no day, plan or rating of anybody.
  const forms = FORMS.filter((form) => form === 'recap' || isOfOne(place))
  const form = forms.find((each) => FORM_WORDS[each] === query['formulir']) ?? 'recap'
  const ofPost = query['jabatan'] === undefined ? '' : `&jabatan=${query['jabatan']}`
  const go = (change: string, range = {}) =>
    route(`${path}${addressOf({ ...place, ...range })}&formulir=${change}${ofPost}`, true)
  return (
    <Page title={e('print.title')}>
      <div class="stack no-print">
        <a href={`/laporan${addressOf(place)}`}>{e('print.back')}</a>
        <RangeFields
          from={place.from}
          to={place.to}
          onChange={(range) => go(FORM_WORDS[form], range)}
        />
        <div class="report-range">
          {forms.length > 1 && (
            <ChoiceField
              label={e('print.form')}
              value={form}
              choices={forms.map((each) => [each, e(`print.form.${each}`)] as const)}
              onChange={(each) => go(FORM_WORDS[each])}
            />
          )}
          <ChoiceField
            label={e('print.paper')}
            value={paper}
            choices={PAPERS.map((each) => [each, e(`paper.${each}`)] as const)}
            onChange={setPaper}
          />
        </div>
        <div class="row">
          <button type="button" class="button primary" onClick={() => print()}>
            <Icon name="document" />
            {e('print.act')}
          </button>
        </div>
      </div>
      <div class={`paper paper-${paper}`}>
        {form === 'daily' && <DailyForm place={place} />}
        {form === 'recap' && <RecapForm place={place} />}
        {form === 'skp' && <SkpForm place={place} actingPostId={query['jabatan']} />}
        {form === 'evaluation' && <EvaluationForms place={place} />}
      </div>
    </Page>
  )
}

const isOfOne = ({ view, person }: ReturnType<typeof readPlace>) =>
  view === 'self' || (view === 'team' && person !== undefined)
