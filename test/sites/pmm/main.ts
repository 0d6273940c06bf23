import { element } from '../google-docs/element.ts'
import { show } from '../plain-page.ts'

// Ruang GTK (before: Platform Merdeka Mengajar). Paths are not public, so these are invented.
document.title = 'Pelatihan CANARY_JUDUL - Ruang GTK'
show(
  element('h1', {}, 'CANARY_JUDUL'),
  element('p', {}, 'CANARY_NAMA, CANARY_NIP'),
  element('textarea', {}, 'CANARY_REFLEKSI'),
)
