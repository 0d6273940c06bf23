import { element } from '../google-docs/element.ts'
import { goTo, onAddress, button, show } from '../plain-page.ts'

// Any system of an agency that nobody wrote an adapter for.
onAddress(draw)

function draw(): void {
  const isForm = location.pathname.startsWith('/perizinan')
  document.title = `${isForm ? 'Verifikasi Izin Usaha' : 'Beranda'} | Sistem Layanan Kabupaten`
  document.querySelector('meta[property="og:site_name"]')?.remove()
  document.head.append(
    element('meta', { property: 'og:site_name', content: 'Sistem Layanan Kabupaten' }),
  )
  show(
    element('h1', {}, 'CANARY_PEMOHON'),
    element('table', {}, 'CANARY_NIK 3201010101010001'),
    button('Perizinan', () => goTo('/perizinan/3201010101010001/edit?nik=CANARY_QUERY', draw)),
  )
}
