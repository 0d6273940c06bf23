import { Component, type ComponentChildren } from 'preact'
import { t } from '../i18n.ts'
import { flushForms } from '../storage/forms.ts'

type State = { readonly error: unknown }

/** What no one else caught. The work is on disk; the page can be loaded again. */
export class ErrorBoundary extends Component<{ readonly children: ComponentChildren }, State> {
  override state: State = { error: null }

  static override getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override componentDidCatch(error: unknown): void {
    // A promise is not an error: a lazy page is on its way.
    reportError(error)
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return (
      <main class="page page-narrow" id="main">
        <div class="empty card" role="alert">
          <h1>{t('crash.title')}</h1>
          <p>{t('crash.text')}</p>
          <button
            type="button"
            class="button primary"
            onClick={() => void flushForms().finally(() => location.reload())}
          >
            {t('crash.reload')}
          </button>
        </div>
      </main>
    )
  }
}
