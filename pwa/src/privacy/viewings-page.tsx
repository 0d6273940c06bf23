import { addDays, dayAt, type Day } from '@jejak/shared/calendar/day'
import { VIEWED_KINDS, type ViewedKind } from '@jejak/shared/privacy/viewing'
import { useState } from 'preact/hooks'
import { Page } from '../screen/page.tsx'
import { useSession } from '../screen/use-session.ts'
import { Empty } from '../ui/page-states.tsx'
import { ChoiceField } from '../ui/text-field.tsx'
import { Faces } from './faces.tsx'
import { p } from './t.ts'
import { useViewings, type Looked } from './use-viewings.ts'
import { ViewingLine } from './viewing-line.tsx'
import './privacy.css'

const KEPT_DAYS = 365
const SINCE = { all: null, today: 0, week: 6, month: 29 } as const
type Since = keyof typeof SINCE
type Chosen = { readonly viewer: string; readonly kind: ViewedKind | ''; readonly since: Since }
const NOTHING: Chosen = { viewer: '', kind: '', since: 'all' }

/** *Akun → Siapa yang melihat data saya*: every look of somebody else at one's work, newest first. */
export function ViewingsPage() {
  const { me, context } = useSession()
  const [chosen, setChosen] = useState(NOTHING)
  const choose = (more: Partial<Chosen>) => setChosen({ ...chosen, ...more })
  const today = dayAt(context.clock.now(), me.zone)
  const { answer, again, more } = useViewings(askedBy(chosen, today))
  const isAny = chosen.viewer !== '' || chosen.kind !== '' || chosen.since !== 'all'
  return (
    <Page title={p('viewings.title')} narrow>
      <p class="quiet">{p('viewings.lead', { n: KEPT_DAYS })}</p>
      <Faces answer={answer} again={again}>
        {({ viewings, next, viewers }) =>
          viewers.length === 0 ? (
            <Empty icon="people" title={p('viewings.none')}>
              <p>{p('viewings.noneText')}</p>
            </Empty>
          ) : (
            <>
              <search class="privacy-filter">
                <ChoiceField
                  label={p('viewings.person')}
                  value={chosen.viewer}
                  choices={[
                    ['', p('viewings.everybody')],
                    ...viewers.map(({ id, name }) => [id, name] as const),
                  ]}
                  onChange={(viewer) => choose({ viewer })}
                />
                <ChoiceField
                  label={p('viewings.kind')}
                  value={chosen.kind}
                  choices={[
                    ['', p('viewings.everything')] as const,
                    ...VIEWED_KINDS.map((kind) => [kind, p(`kind.${kind}`)] as const),
                  ]}
                  onChange={(kind) => choose({ kind })}
                />
                <ChoiceField
                  label={p('viewings.since')}
                  value={chosen.since}
                  choices={(Object.keys(SINCE) as Since[]).map(
                    (since) => [since, p(`viewings.since.${since}`)] as const,
                  )}
                  onChange={(since) => choose({ since })}
                />
              </search>
              {viewings.length === 0 ? (
                <Empty icon="people" title={p('viewings.noneHere')}>
                  <p>{p('viewings.noneHereText')}</p>
                </Empty>
              ) : (
                <ol class="card privacy-lines" aria-label={p('viewings.list')}>
                  {viewings.map((viewing) => (
                    <ViewingLine
                      key={`${viewing.viewer.id}${viewing.kind}${viewing.means}${viewing.actingAs}${viewing.firstAt}`}
                      viewing={viewing}
                      zone={me.zone}
                    />
                  ))}
                </ol>
              )}
              {next !== null && (
                <button type="button" class="button wide" onClick={more}>
                  {p('more')}
                </button>
              )}
              {isAny && (
                <button type="button" class="button wide" onClick={() => setChosen(NOTHING)}>
                  {p('viewings.clear')}
                </button>
              )}
            </>
          )
        }
      </Faces>
    </Page>
  )
}

function askedBy({ viewer, kind, since }: Chosen, today: Day): Looked {
  const daysAgo = SINCE[since]
  return {
    ...(viewer !== '' && { viewer }),
    ...(kind !== '' && { kind }),
    ...(daysAgo !== null && { from: addDays(today, -daysAgo) }),
  }
}
