import type { Adapter, Route } from '../engine/adapter.ts'

/**
 * Word, Excel and PowerPoint on the web: SharePoint's page around an editor of another origin, which
 * is out of reach. The file is known by its id and name in the address; nothing of its text is.
 */
function office(type: string, ends: readonly string[]): Route {
  return {
    paths: ['**/_layouts/15/Doc.aspx', '**/_layouts/15/doc.aspx', '**/_layouts/15/doc2.aspx'],
    queryEnds: { query: 'file', ends },
    type,
    key: { query: 'sourcedoc' },
    fields: { label: [{ by: 'query', value: 'file' }] },
    route: '/doc',
    link: { template: 'place', scope: 'org', query: ['sourcedoc', 'file'] },
  }
}

export default {
  app: 'microsoft-365',
  name: 'Microsoft 365',
  hosts: ['*.sharepoint.com'],
  frames: true,
  silent: [],
  titleSuffixes: [
    ' - Microsoft Word',
    ' - Microsoft Excel',
    ' - Microsoft PowerPoint',
    ' - Microsoft Word Online',
    ' - Microsoft Excel Online',
    ' - Microsoft PowerPoint Online',
    ' - Word',
    ' - Excel',
    ' - PowerPoint',
  ],
  untitled: [],
  requestHost: '',
  saves: [],
  frameEdits: { query: 'action', names: ['edit', 'editnew'] },
  routes: [
    office('spreadsheet', ['.xlsx', '.xls', '.xlsm', '.csv']),
    office('presentation', ['.pptx', '.ppt', '.pptm']),
    office('document', ['.docx', '.doc', '.docm', '.odt', '.one']),
    { paths: ['/**'], type: 'page', key: 'name', route: '/' },
  ],
  gestures: [],
  wording: {
    page: 'Mengelola dokumen pada Microsoft 365',
  },
} satisfies Adapter
