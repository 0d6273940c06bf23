import { element } from '../google-docs/element.ts'
import { show } from '../plain-page.ts'

// MyASN: everything on it is about the person.
document.title = 'MyASN - CANARY_NAMA'
show(element('h1', {}, 'CANARY_NAMA'), element('p', {}, 'NIP CANARY_NIP'))
