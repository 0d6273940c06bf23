import { element } from './element.ts'
import { PRODUCT } from './file.ts'
import type { DocsBoot } from './file.ts'
import { addParts } from './parts.ts'
import { keepBound, sendComment, sendRename, sendSave } from './traffic.ts'

/**
 * The editor of a document, sheet, deck or form: the text is painted on a canvas, and keys go to a
 * frame of their own, so nothing of what is written stands in the page.
 */
export function openEditor(boot: DocsBoot): void {
  const setTitle = (title: string) => {
    document.title = `${title} - ${PRODUCT[boot.locale][boot.file.kind]}`
  }
  setTitle(boot.file.title)
  document.body.append(
    titleBar(boot, setTitle),
    element('div', { id: 'docs-menubar' }, 'File Edit'),
  )
  document.body.append(canvasEditor(), commentBox())
  addParts(boot)
  addKeyFrame()
  keepBound(boot.bindMs)
}

function titleBar(boot: DocsBoot, setTitle: (title: string) => void): HTMLElement {
  const label = element('span', { class: 'docs-title-input-label-inner' }, boot.file.title)
  const input = element('input', { class: 'docs-title-input', 'aria-label': 'Ganti nama' })
  input.value = boot.file.title
  input.addEventListener('change', () => {
    label.textContent = input.value
    setTitle(input.value)
    sendRename(input.value)
  })
  const share = element('button', { type: 'button' }, 'Bagikan')
  return element('div', { id: 'docs-bars', class: 'docs-titlebar-buttons' }, label, input, share)
}

function canvasEditor(): HTMLElement {
  const canvas = element('canvas', { width: '600', height: '300', 'aria-label': 'Isi dokumen' })
  const brush = canvas.getContext('2d')
  brush?.fillText('CANARY_TEXT', 20, 40)
  canvas.addEventListener('click', () => keyFrameBody()?.focus())
  return element('div', { class: 'kix-appview-editor' }, canvas)
}

function commentBox(): HTMLElement {
  const text = element('textarea', { 'aria-label': 'Komentar' })
  text.value = 'CANARY_KOMENTAR'
  const send = element('button', { type: 'button' }, 'Komentari')
  send.addEventListener('click', () => sendComment())
  sendComment()
  return element('div', { class: 'docos-input' }, text, send)
}

/** A burst of typing is saved once, a little after the last key. */
function addKeyFrame(): void {
  const frame = element('iframe', { class: 'docs-texteventtarget-iframe', title: 'Ketikan' })
  document.body.append(frame)
  const body = keyFrameBody()
  if (body === undefined) return
  body.contentEditable = 'true'
  let timer: ReturnType<typeof setTimeout> | undefined
  body.addEventListener('keydown', () => {
    clearTimeout(timer)
    timer = setTimeout(sendSave, 400)
  })
}

const keyFrameBody = (): HTMLElement | undefined =>
  document.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe')?.contentDocument?.body
