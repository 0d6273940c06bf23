import { t } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'

/** How to get the extension that suggests; the app is whole without it. */
export const ExtensionHint = () => (
  <details class="extension-hint">
    <summary>
      <Icon name="spark" /> {t('extension.title')}
    </summary>
    <div class="stack">
      <p>{t('extension.text')}</p>
      <ol>
        <li>{t('extension.step1')}</li>
        <li>{t('extension.step2')}</li>
        <li>{t('extension.step3')}</li>
        <li>{t('extension.step4')}</li>
      </ol>
      <a class="button" href="/extension/jejak-chrome.zip" download>
        <Icon name="download" />
        {t('extension.download')}
      </a>
    </div>
  </details>
)
