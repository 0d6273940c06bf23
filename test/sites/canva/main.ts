import { element } from '../google-docs/element.ts'
import { show } from '../plain-page.ts'

// Canva: the design's name in `og:title` and in a field of the bar; the address may hold a share token.
const NAME = 'Infografis Layanan Publik'
if (location.pathname.startsWith('/design/')) openDesign()
else openHome()

function openDesign(): void {
  document.title = `${NAME} - Canva`
  document.head.append(element('meta', { property: 'og:title', content: NAME }))
  const name = element('input', { 'aria-label': 'Judul desain' })
  name.value = NAME
  const canvas = element('div', { contenteditable: 'true', tabindex: '0' }, 'CANARY_ISI')
  show(element('nav', {}, name, element('span', {}, 'CANARY_TIM')), canvas)
}

function openHome(): void {
  document.title = 'Beranda - Canva'
  document.head.append(element('meta', { property: 'og:title', content: 'CANARY_OG' }))
  show(element('h1', {}, 'CANARY_DESAIN_LAIN'))
}
