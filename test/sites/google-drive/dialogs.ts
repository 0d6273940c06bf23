import { element } from '../google-docs/element.ts'
import type { DriveFile } from './file.ts'

/** A file over the list. The address stays that of the list; only the title tells. */
export function openPreview(file: DriveFile): void {
  const before = document.title
  document.title = `${file.name} - Google Drive`
  const close = element('button', { type: 'button' }, 'Tutup')
  const frame = element('canvas', { width: '400', height: '200' })
  frame.getContext('2d')?.fillText('CANARY_ISI', 20, 40)
  const dialog = element('div', { role: 'dialog', 'aria-label': file.name }, close, frame)
  close.addEventListener('click', () => {
    document.title = before
    dialog.remove()
  })
  document.body.append(dialog)
}

export function openShare(): void {
  const address = element('input', { type: 'email', 'aria-label': 'Tambahkan orang' })
  address.value = 'canary_email@example.go.id'
  const people = element('p', {}, 'CANARY_NAMA dapat melihat')
  const close = element('button', { type: 'button' }, 'Selesai')
  const dialog = element('div', { role: 'dialog', 'aria-label': 'Bagikan' }, address, people, close)
  close.addEventListener('click', () => dialog.remove())
  document.body.append(dialog)
}
