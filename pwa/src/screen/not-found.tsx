import { t } from '../i18n.ts'
import { Empty } from '../ui/page-states.tsx'
import { Page } from './page.tsx'

export const NotFound = () => (
  <Page title={t('notFound.title')} narrow>
    <Empty icon="info" title={t('notFound.text')}>
      <a class="button" href="/">
        {t('notFound.home')}
      </a>
    </Empty>
  </Page>
)
