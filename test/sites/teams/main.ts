import { element } from '../google-docs/element.ts'
import { button, say, show } from '../plain-page.ts'

// Teams: chats by default; a call is where a hang-up button stands.
openChat()

function openChat(): void {
  document.title = `${say('Obrolan', 'Chat')} | CANARY_LAWAN_BICARA | Microsoft Teams`
  show(
    element('div', { 'data-tid': 'chat-pane' }, 'CANARY_CHAT'),
    button(say('Gabung', 'Join'), openCall),
  )
}

function openCall(): void {
  document.title = `${say('Rapat', 'Meeting')} | Rapat Persiapan Audit | Microsoft Teams`
  const hangup = button(say('Tinggalkan', 'Leave'), openChat)
  hangup.id = 'hangup-button'
  hangup.dataset['tid'] = 'hangup-main-btn'
  show(element('div', { role: 'list' }, 'CANARY_PESERTA'), hangup)
}
