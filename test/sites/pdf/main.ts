import { element } from '../google-docs/element.ts'
import { show } from '../plain-page.ts'

// A site whose addresses that end in .pdf are PDFs, shown by the browser itself.
document.title = 'JDIH Kabupaten'
show(element('a', { href: '/produk-hukum/Perbup%2012%20Tahun%202026.pdf' }, 'Perbup 12 Tahun 2026'))
