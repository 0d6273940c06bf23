import { element } from '../google-docs/element.ts'
import { show } from '../plain-page.ts'

// WhatsApp: nothing here may be read at all, the title's counter included.
document.title = '(3) WhatsApp'
show(
  element('div', { id: 'pane-side' }, 'CANARY_KONTAK'),
  element(
    'div',
    { id: 'main' },
    element('header', {}, 'CANARY_NAMA'),
    element('div', { 'data-id': 'CANARY_ID' }, 'CANARY_PESAN'),
  ),
)
let unread = 3
setInterval(() => {
  unread += 1
  document.title = `(${unread}) WhatsApp`
}, 500)
