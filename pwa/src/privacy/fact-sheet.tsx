import sheet from '../../../docs/privacy.md?raw'
import { Facts } from './facts.tsx'
import { p } from './t.ts'

/** The fact sheet in the very words of the documents, which are in Indonesian. */
export const FactSheet = () => (
  <details class="card privacy-facts">
    <summary>{p('goFacts')}</summary>
    <div class="stack" lang="id">
      <Facts text={sheet} />
    </div>
  </details>
)
