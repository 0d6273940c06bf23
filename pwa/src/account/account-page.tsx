import type { Locale } from '@jejak/shared/i18n/text'
import { useEffect, useState } from 'preact/hooks'
import { exportEverything, saveFile } from '../storage/export.ts'
import { askToPersist, readStorage, type StorageState } from '../storage/persistence.ts'
import { ExtensionHint } from '../suggestions/extension-hint.tsx'
import { locale, setLocale, t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { Page } from '../screen/page.tsx'
import { setTheme, theme, THEMES } from '../screen/theme.ts'
import { Icon } from '../ui/icon.tsx'
import { say } from '../ui/toast.ts'
import { accountText } from './account-text.ts'
import { LeaveDialog } from './leave-dialog.tsx'
import { OwnPages } from './own-pages.tsx'

const LANGUAGES: readonly (readonly [Locale, string])[] = [
  ['id', 'Bahasa Indonesia'],
  ['en', 'English'],
]

/** *Akun*: who I am here, how it looks, what this device holds, and the way out. */
export function AccountPage() {
  const { me, context } = useSession()
  const [isLeaving, setLeaving] = useState(false)
  return (
    <Page title={accountText('account.title')} narrow>
      <section class="card stack" aria-label={accountText('account.me')}>
        <div>
          <h2>{me.person.name}</h2>
          <p class="quiet">{accountText('account.nip', { tail: me.person.nipTail })}</p>
        </div>
        <ul class="stack small">
          {me.posts.map((post) => (
            <li key={`${post.name}-${post.unor}`}>
              {post.kind !== 'definitif' && (
                <strong>{post.kind === 'plt' ? 'Plt ' : 'Plh '}</strong>
              )}
              <bdi>{post.name}</bdi> · <bdi>{post.unor}</bdi>
            </li>
          ))}
        </ul>
        <p class="small quiet">
          {me.instansi.name}
          {me.approver && ` · ${accountText('account.approver', { name: me.approver.name })}`}
        </p>
      </section>
      <section class="card stack" aria-label={accountText('account.look')}>
        <h2>{accountText('account.look')}</h2>
        <Choices
          label={accountText('account.language')}
          options={LANGUAGES.map(([value, text]) => ({ value, text, lang: value }))}
          chosen={locale.value}
          onChoose={(value) => void setLocale(value)}
        />
        <Choices
          label={accountText('account.theme')}
          options={THEMES.map((value) => ({ value, text: accountText(`theme.${value}`) }))}
          chosen={theme.value}
          onChoose={setTheme}
        />
      </section>
      <DeviceCard />
      <OwnPages />
      <section class="card stack" aria-label={accountText('account.privacy')}>
        <h2>{accountText('account.privacy')}</h2>
        <p class="small">{accountText('account.privacyText')}</p>
        <button
          type="button"
          class="button"
          onClick={() =>
            void exportEverything(context, me).then((text) => {
              saveFile('jejak-data-saya.json', 'application/json', text)
              say(t('account.exported'))
            })
          }
        >
          <Icon name="download" />
          {t('account.export')}
        </button>
        <ExtensionHint />
      </section>
      <button type="button" class="button danger" onClick={() => setLeaving(true)}>
        {t('account.leave')}
      </button>
      {isLeaving && <LeaveDialog onClose={() => setLeaving(false)} />}
    </Page>
  )
}

function Choices<Value extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly options: readonly {
    readonly value: Value
    readonly text: string
    readonly lang?: string
  }[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}) {
  return (
    <fieldset class="field">
      <legend class="label">{label}</legend>
      <div class="chips">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            class="chip"
            lang={option.lang}
            aria-pressed={option.value === chosen}
            onClick={() => onChoose(option.value)}
          >
            {option.value === chosen && <Icon name="check" />}
            {option.text}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

/** What this device keeps and whether the browser may clear it. */
function DeviceCard() {
  const [state, setState] = useState<StorageState | null>(null)
  const load = () => void readStorage().then(setState, () => setState(null))
  useEffect(load, [])
  return (
    <section class="card stack" aria-label={accountText('account.device')}>
      <h2>{accountText('account.device')}</h2>
      {state ? (
        <>
          <p class="small">
            {accountText(state.isPersistent ? 'storage.safe' : 'storage.maybe')}{' '}
            {accountText('storage.used', { size: Math.round(state.usedBytes / 104_857.6) / 10 })}
          </p>
          {!state.isPersistent && (
            <button type="button" class="button" onClick={() => void askToPersist().then(load)}>
              <Icon name="lock" />
              {accountText('storage.ask')}
            </button>
          )}
        </>
      ) : (
        <p class="small quiet">{accountText('storage.unknown')}</p>
      )}
    </section>
  )
}
