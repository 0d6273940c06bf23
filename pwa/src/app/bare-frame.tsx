import type { ComponentChildren } from 'preact'
import { t } from '../i18n.ts'
import { Mark } from '../ui/icon.tsx'

/** The app's own frame while nobody is known to be in front: drawn before anything is asked of the device. */
export const BareFrame = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="shell">
    <header class="bar">
      <span class="brand">
        <Mark />
        {t('app.name')}
      </span>
    </header>
    <div>{children}</div>
  </div>
)
