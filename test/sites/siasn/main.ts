import { element } from '../google-docs/element.ts'
import { show } from '../plain-page.ts'

// SIASN: a Keycloak sign-in on its own host; services told by the first parts of the path.
if (location.hostname.startsWith('sso-')) openLogin()
else openService()

function openLogin(): void {
  document.title = 'Sign in to SIASN'
  const name = element('input', { id: 'username', name: 'username' })
  name.value = 'CANARY_NIP'
  const secret = element('input', { id: 'password', name: 'password', type: 'password' })
  secret.value = 'CANARY_PASS'
  const login = element('input', { type: 'submit', id: 'kc-login', value: 'Masuk' })
  show(element('form', { id: 'kc-form-login' }, name, secret, login))
}

function openService(): void {
  document.title = 'SIASN Instansi - CANARY_NAMA'
  const search = element('input', { name: 'nip_nama' })
  search.value = 'CANARY_NIP'
  show(element('h1', {}, 'CANARY_NAMA'), search, element('table', {}, 'CANARY_KELUARGA'))
}
