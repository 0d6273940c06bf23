import type { Evidence } from '@jejak/shared/entry/entry'
import { fileNameOf } from '@jejak/shared/evidence/file-name'
import { isFamiliarHost } from '@jejak/shared/evidence/familiar-host'
import { isSafeLink } from '@jejak/shared/entry/rules/bad-link'
import { useState } from 'preact/hooks'
import { hostOf } from '../entries/host-of.ts'
import { hostText } from '../entries/host-text.ts'
import { t } from '../i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { r } from './t.ts'

/** Another person's links. The host is shown in full, and leaving is a second step: that page may ask for a password. */
export function OutsideLinks({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const [leaving, setLeaving] = useState<Evidence | null>(null)
  const links = evidence.filter((item) => fileNameOf(item.url) === undefined)
  if (links.length === 0) return null
  return (
    <>
      <ul class="chips">
        {links.map((item) => (
          <li key={item.url}>
            <button
              type="button"
              class="chip"
              disabled={!isSafeLink(item.url)}
              onClick={() => setLeaving(item)}
            >
              <Icon name={isFamiliarHost(hostOf(item.url)) ? 'link' : 'warn'} />
              <span>
                <bdi>{hostText(item.url)}</bdi> <bdi class="quiet">{pathOf(item.url)}</bdi>
                {!isFamiliarHost(hostOf(item.url)) && (
                  <span class="quiet"> · {r('outside.foreign')}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {leaving && (
        <Dialog
          title={r('outside.title')}
          onClose={() => setLeaving(null)}
          foot={
            <>
              <button type="button" class="button" onClick={() => setLeaving(null)}>
                {t('action.cancel')}
              </button>
              <a
                class="button primary"
                href={leaving.url}
                target="_blank"
                rel="noopener noreferrer nofollow"
                onClick={() => setLeaving(null)}
              >
                {r('outside.open')}
              </a>
            </>
          }
        >
          <p>
            {r('outside.text')}{' '}
            <bdi>
              <strong>{hostText(leaving.url)}</strong>
            </bdi>
            . {!isFamiliarHost(hostOf(leaving.url)) && `${r('outside.foreignText')} `}
            {r('outside.warning')}
          </p>
        </Dialog>
      )}
    </>
  )
}

const PATH_SHOWN = 40

/** What tells two links of one host apart. Titles do not travel: they would say how a link was found. */
function pathOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname.slice(1) : ''
  return path.length > PATH_SHOWN ? `${path.slice(0, PATH_SHOWN)}…` : path
}
