import { readBoot } from '../boot.ts'
import { element } from '../google-docs/element.ts'
import { ask, button, onAddress, say, show } from '../plain-page.ts'

// Gmail: hash routes, the address in every title, a subject heading, a toast when something was sent.
const { account } = readBoot<{ readonly account: string }>()
const SUBJECT = 'Undangan Rapat Koordinasi CANARY_SUBJEK'

onAddress(() => {
  const isThread = /\/[A-Za-z0-9]{16,}$/.test(location.hash)
  if (isThread) openThread()
  else openList()
})

function openList(): void {
  document.title = `${say('Kotak Masuk', 'Inbox')} (3) - ${account} - Gmail`
  const row = element(
    'a',
    { href: '#inbox/FMfcgzQXKThreadAbcDefGhi' },
    'CANARY_PENGIRIM',
    element('span', {}, SUBJECT),
    element('span', { class: 'y2' }, 'CANARY_CUPLIKAN'),
  )
  show(search(), button(say('Tulis', 'Compose'), compose), element('div', { role: 'main' }, row))
}

function openThread(): void {
  document.title = `${SUBJECT} - ${account} - Gmail`
  const heading = element(
    'h2',
    { class: 'hP', 'data-legacy-thread-id': '18c2f0aa11bb22cc', tabindex: '-1' },
    SUBJECT,
  )
  const body = element('div', { class: 'a3s', 'data-legacy-message-id': '18c2f0aa11bb22cc' })
  body.append('CANARY_ISI surat elektronik', element('span', { email: account }, 'CANARY_PENERIMA'))
  show(
    search(),
    button(say('Tulis', 'Compose'), compose),
    element('div', { role: 'main' }, heading, body),
  )
}

function search(): HTMLElement {
  return element('input', { name: 'q', 'aria-label': say('Telusuri email', 'Search mail') })
}

function compose(): void {
  const subject = element('input', { name: 'subjectbox' })
  subject.value = 'CANARY_SUBJEK_BARU'
  const text = element('div', { contenteditable: 'true', role: 'textbox' }, 'CANARY_ISI_BARU')
  const name = say('Kirim', 'Send')
  const send = element('div', { role: 'button', 'data-tooltip': `${name} ‪(Ctrl-Enter)‬` }, name)
  const dialog = element('div', { role: 'dialog' }, subject, text, send)
  send.addEventListener('click', () => {
    void ask('sync').then((ok) => {
      dialog.remove()
      const said = ok ? say('Pesan terkirim', 'Message sent') : say('Gagal', 'Failed')
      document.body.append(element('div', { role: 'alert', 'aria-live': 'assertive' }, said))
    })
  })
  document.body.append(dialog)
}
