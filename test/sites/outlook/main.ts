import { element } from '../google-docs/element.ts'
import { ask, button, goTo, onAddress, say, show } from '../plain-page.ts'

// Outlook on the web: a message beside the list, a composer, a short notice when it was sent.
onAddress(draw)

function draw(): void {
  const isOpen = location.pathname.includes('/id/')
  document.title = isOpen
    ? `CANARY_SUBJEK - CANARY_NAMA - Outlook`
    : `${say('Email', 'Mail')} - CANARY_NAMA - Outlook`
  const open = button('CANARY_PENGIRIM', () => goTo('/mail/inbox/id/AAQkCANARY_ID', draw))
  const pane = element('div', { id: 'ReadingPaneContainerId' }, 'CANARY_ISI')
  const heading = element('div', { role: 'heading', title: 'CANARY_SUBJEK' }, 'CANARY_SUBJEK')
  show(open, button(say('Email baru', 'New mail'), compose), ...(isOpen ? [heading, pane] : []))
}

function compose(): void {
  const name = say('Kirim', 'Send')
  const send = button(name, () => {
    void ask('owa').then((ok) => {
      send.parentElement?.remove()
      if (ok) document.body.append(element('div', { role: 'alert' }, say('Terkirim', 'Sent')))
    })
  })
  send.dataset['testid'] = 'ComposeSendButton'
  const body = element('div', { contenteditable: 'true' }, 'CANARY_ISI_BARU')
  document.body.append(element('div', { role: 'dialog' }, body, send))
}
