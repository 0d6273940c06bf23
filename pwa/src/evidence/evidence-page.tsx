import { FileNameSchema } from '@jejak/shared/evidence/file-name'
import { useRoute } from 'preact-iso'
import * as v from 'valibot'
import { NotFound } from '../screen/not-found.tsx'
import { Page } from '../screen/page.tsx'
import { kindText } from './file-item.tsx'
import { Download, FileView } from './file-view.tsx'
import { f } from './t.ts'
import './evidence.css'

/** One file at an address of its own, for whoever comes by a link from outside (e-Kinerja, a message). */
export function EvidencePage() {
  const name = v.safeParse(FileNameSchema, useRoute().params['name'])
  if (!name.success) return <NotFound />
  const title = kindText(name.output)
  return (
    <Page title={f('view.title')}>
      <FileView name={name.output} title={title} gone="closed" />
      <p>
        <Download name={name.output} title={title} />
      </p>
    </Page>
  )
}
