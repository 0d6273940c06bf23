import { Page } from '../screen/page.tsx'
import { Icon } from '../ui/icon.tsx'
import { Copies } from './copies.tsx'
import { FactSheet } from './fact-sheet.tsx'
import { Requests } from './requests.tsx'
import { p } from './t.ts'
import './privacy.css'

/** *Akun → Data pribadi*: what the law gives a person over their data, and where it is done. */
export const PrivacyPage = () => (
  <Page title={p('title')} narrow>
    <p class="quiet">{p('lead')}</p>
    <ul class="card privacy-links">
      <li>
        <a href="/akun/lihat">
          <Icon name="people" />
          <span class="grow">{p('goViewings')}</span>
          <Icon name="right" />
        </a>
      </li>
    </ul>
    <Copies />
    <Requests />
    <FactSheet />
  </Page>
)
