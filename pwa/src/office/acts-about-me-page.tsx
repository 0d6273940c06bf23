import { Page } from '../screen/page.tsx'
import { n } from './act-text.ts'
import { ask } from './ask.ts'
import { PagedActs } from './paged-acts.tsx'
import { usePages } from './use-pages.ts'
import './office.css'

/** *Akun → Catatan tindakan*: every act of an administrator about this person. */
export function ActsAboutMePage() {
  const pages = usePages((before) => ask('actsAboutMe', before === null ? {} : { before }), [])
  return (
    <Page title={n('title')} narrow>
      <p class="quiet">{n('aboutMe')}</p>
      <PagedActs pages={pages} none={n('noneAboutMe')} />
    </Page>
  )
}
