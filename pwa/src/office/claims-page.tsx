import { Page } from '../screen/page.tsx'
import { placeText } from '../screen/place-text.ts'
import { useSession } from '../screen/use-session.ts'
import { Empty } from '../ui/page-states.tsx'
import { Answered } from './answered.tsx'
import { ClaimCard } from './claim-card.tsx'
import { o } from './t.ts'
import { useClaims } from './use-claims.tsx'
import './office.css'

/** *Instansi → Klaim atasan*: what the two supervisors did not settle between them, and how all others ended. */
export function ClaimsPage() {
  const { me } = useSession()
  const { answer, again, dialog, onAct } = useClaims()
  return (
    <Page title={placeText('claims')} narrow>
      <p class="quiet">{o('claims.adminLead')}</p>
      <Answered answer={answer} again={again}>
        {({ claims }) => {
          // One's own has its place in *Akun*: whoever is a party does not decide.
          const others = claims.filter(({ person }) => person.id !== me.person.id)
          const open = others.filter(({ state }) => state === 'open')
          const past = others.filter(({ state }) => state !== 'open')
          if (others.length === 0) {
            return (
              <Empty icon="check" title={o('claims.none')}>
                <p>{o('claims.noneText')}</p>
              </Empty>
            )
          }
          return (
            <>
              <section class="stack" aria-label={o('claims.open')}>
                <h2>{o('claims.open')}</h2>
                {open.length === 0 && <p class="quiet">{o('claims.noneOpen')}</p>}
                <ul class="stack">
                  {open.map((claim) => (
                    <ClaimCard key={claim.id} claim={claim} onAct={onAct} />
                  ))}
                </ul>
              </section>
              {past.length > 0 && (
                <section class="stack" aria-label={o('claims.past')}>
                  <h2>{o('claims.past')}</h2>
                  <ul class="stack">
                    {past.map((claim) => (
                      <ClaimCard key={claim.id} claim={claim} onAct={onAct} />
                    ))}
                  </ul>
                </section>
              )}
            </>
          )
        }}
      </Answered>
      {dialog}
    </Page>
  )
}
