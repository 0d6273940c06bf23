import { t } from '../i18n.ts'
import { Page } from '../screen/page.tsx'
import { placeText } from '../screen/place-text.ts'
import { Empty } from '../ui/page-states.tsx'
import type { PageRow } from './page-row.ts'

/** The face of a page for somebody without its capability: what it is for, and the way back. */
export const NotForYou = ({ page }: { readonly page: PageRow }) => (
  <Page title={page.title ? t(page.title) : placeText('notForYou.title')} narrow>
    <Empty icon="lock" title={placeText('notForYou.title')}>
      {page.needs !== 'self' && <p>{placeText(`notForYou.${page.needs}`)}</p>}
      <a class="button" href="/">
        {t('notFound.home')}
      </a>
    </Empty>
  </Page>
)
