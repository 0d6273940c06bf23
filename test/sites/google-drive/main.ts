import { readBoot } from '../boot.ts'
import { element } from '../google-docs/element.ts'
import type { DriveBoot, DriveFile } from './file.ts'
import { openPreview, openShare } from './dialogs.ts'

const boot = readBoot<DriveBoot>()

document.title = `${boot.name} - Google Drive`
document.body.append(searchBox(), element('h1', {}, boot.name))
if (boot.place !== 'file') document.body.append(uploadButton(), list(boot.rows))

function searchBox(): HTMLElement {
  const input = element('input', { name: 'q', 'aria-label': 'Telusuri di Drive' })
  return element('form', { action: '/drive/search', role: 'search' }, input)
}

function list(rows: readonly DriveFile[]): HTMLElement {
  const items = rows.map((file) => {
    const row = element('div', { role: 'row', 'data-id': file.id, tabindex: '0' }, file.name)
    row.addEventListener('click', () => row.setAttribute('aria-selected', 'true'))
    row.addEventListener('dblclick', () => openPreview(file))
    return row
  })
  const share = element('button', { type: 'button' }, 'Bagikan')
  share.addEventListener('click', openShare)
  return element('div', { role: 'grid' }, share, ...items)
}

function uploadButton(): HTMLElement {
  const input = element('input', { type: 'file', multiple: '', 'aria-label': 'Upload file' })
  input.addEventListener('change', () => {
    for (const file of input.files ?? []) {
      const request = new XMLHttpRequest()
      request.open('POST', '/upload/drive/v2internal/files?uploadType=multipart&key=CANARY_KEY')
      request.send(file)
    }
  })
  return input
}
