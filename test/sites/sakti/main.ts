import { element } from '../google-docs/element.ts'
import { button, show } from '../plain-page.ts'

// SAKTI: Angular with PrimeNG of the old `ui-` prefix. Paths are not public, so these are invented.
const path = decodeURIComponent(location.pathname)
document.title = 'SAKTI'
if (path.startsWith('/login')) openLogin()
else if (path.startsWith('/bayar')) openModule('Pembayaran', ['RUH SPP', 'Catat/Ubah SPP'])
else if (path.startsWith('/komit')) openModule('Komitmen', ['RUH Kontrak'])
else openHome()

function openLogin(): void {
  const secret = element('input', { type: 'password', name: 'password' })
  secret.value = 'CANARY_PASS'
  show(secret)
}

function openHome(): void {
  const names = [
    'Administrasi',
    'Penganggaran',
    'Komitmen',
    'Bendahara',
    'Pembayaran',
    'Persediaan',
  ]
  show(element('ul', { class: 'ui-panelmenu' }, ...names.map((name) => element('li', {}, name))))
}

function openModule(name: string, trail: readonly string[]): void {
  const crumbs = [`Modul ${name}`, ...trail].map((text) =>
    element('li', { role: 'menuitem' }, element('span', { class: 'ui-menuitem-text' }, text)),
  )
  const row = element('tr', { class: 'ui-selectable-row' })
  row.append(
    ...['00123T', 'CANARY_SUPPLIER', 'CANARY_NPWP', 'CANARY_NOMINAL'].map((text) =>
      element('td', {}, text),
    ),
  )
  const save = button('', openDone)
  save.className = 'ui-button'
  save.append(element('span', { class: 'ui-button-text ui-clickable' }, 'Simpan'))
  show(
    element('div', { class: 'ui-breadcrumb' }, element('ul', {}, ...crumbs)),
    element('label', { class: 'ui-dropdown-label' }, 'CANARY_SATKER'),
    element('table', { class: 'ui-table' }, element('tbody', {}, row)),
    save,
  )
}

function openDone(): void {
  const title = element('span', { class: 'ui-dialog-title' }, 'Informasi')
  const text = element('p', {}, 'Data CANARY_NOMINAL berhasil disimpan')
  const dialog = element('div', { class: 'ui-dialog', role: 'dialog' }, title, text)
  dialog.append(button('Oke', () => dialog.remove()))
  document.body.append(dialog)
}
