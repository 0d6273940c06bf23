import type { ClaimView } from '@jejak/shared/org/claim'
import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { Page } from '../screen/page.tsx'
import { useSession } from '../screen/use-session.ts'
import { say } from '../ui/toast.ts'
import { Answered } from './answered.tsx'
import { ClaimCard } from './claim-card.tsx'
import { RaiseClaim } from './raise-claim.tsx'
import { o } from './t.ts'
import { useClaims } from './use-claims.tsx'
import './office.css'

/** *Akun → Atasan saya*: who decides on one's work, what is wrong about it, and what others ask about theirs. */
export function OwnClaimsPage() {
  const { me } = useSession()
  const { answer, again, dialog, onAct } = useClaims()
  const [isRaising, setRaising] = useState(false)
  return (
    <Page title={t('account.supervisor')} narrow>
      <section class="card stack" aria-label={o('claims.now')}>
        <h2>{o('claims.now')}</h2>
        {me.approver ? (
          <p>
            <strong>
              <bdi>{me.approver.name}</bdi>
            </strong>
            <br />
            <span class="quiet">
              <bdi>{me.approver.post}</bdi>
            </span>
          </p>
        ) : (
          <p>{o('claims.noApprover')}</p>
        )}
        <Answered answer={answer} again={again}>
          {({ claims }) =>
            claims.some((claim) => isOwn(claim, me.person.id) && claim.state === 'open') ? (
              <p class="small quiet">{o('claims.oneAtATime')}</p>
            ) : (
              <div>
                <button type="button" class="button" onClick={() => setRaising(true)}>
                  {o('claims.raise')}
                </button>
              </div>
            )
          }
        </Answered>
      </section>
      {answer !== 'busy' && 'value' in answer && (
        <>
          <Claims
            title={o('claims.asked')}
            claims={answer.value.claims.filter((claim) => isParty(claim, me.person.id))}
            onAct={onAct}
          />
          <Claims
            title={o('claims.mine')}
            claims={answer.value.claims.filter((claim) => isOwn(claim, me.person.id))}
            onAct={onAct}
          />
        </>
      )}
      {isRaising && (
        <RaiseClaim
          onClose={() => setRaising(false)}
          onRaised={() => {
            setRaising(false)
            say(o('claims.raised'))
            again()
          }}
        />
      )}
      {dialog}
    </Page>
  )
}

const isOwn = ({ person }: ClaimView, me: string): boolean => person.id === me
const isParty = ({ present, named }: ClaimView, me: string): boolean =>
  present?.id === me || named.id === me

function Claims({
  title,
  claims,
  onAct,
}: {
  readonly title: string
  readonly claims: readonly ClaimView[]
  readonly onAct: Parameters<typeof ClaimCard>[0]['onAct']
}) {
  if (claims.length === 0) return null
  return (
    <section class="stack" aria-label={title}>
      <h2>{title}</h2>
      <ul class="stack">
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} onAct={onAct} />
        ))}
      </ul>
    </section>
  )
}
