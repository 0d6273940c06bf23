import { element } from '../google-docs/element.ts'
import { show } from '../plain-page.ts'

// Word on the web: SharePoint's page holds the editor as a frame of another origin, out of reach.
if (location.hostname.endsWith('officeapps.live.com')) openEditor()
else if (location.pathname.toLowerCase().endsWith('doc.aspx')) openHost()
else openLibrary()

function openHost(): void {
  const name = new URLSearchParams(location.search).get('file') ?? ''
  document.title = name
  const src =
    'https://word-edit.officeapps.live.com/we/wordeditorframe.aspx?access_token=CANARY_TOKEN'
  show(element('iframe', { src, title: 'Office', width: '600', height: '300' }))
}

function openEditor(): void {
  show(element('textarea', { rows: '8', cols: '60' }, 'CANARY_ISI'))
}

function openLibrary(): void {
  document.title = 'Dokumen - Bagian Umum'
  show(element('h1', {}, 'CANARY_PUSTAKA'))
}
