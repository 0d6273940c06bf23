import { hintText } from './hint-text.ts'
import { Icon } from '../ui/icon.tsx'

/** How to get the extension that suggests; the app is whole without it. */
export const ExtensionHint = () => (
  <details class="extension-hint">
    <summary>
      <Icon name="spark" /> {hintText('extension.title')}
    </summary>
    <div class="stack">
      <p>{hintText('extension.text')}</p>
      <ol>
        <li>{hintText('extension.step1')}</li>
        <li>{hintText('extension.step2')}</li>
        <li>{hintText('extension.step3')}</li>
        <li>{hintText('extension.step4')}</li>
      </ol>
      <a class="button" href="/extension/jejak-chrome.zip" download>
        <Icon name="download" />
        {hintText('extension.download')}
      </a>
    </div>
  </details>
)
