export const plan = {
  name: 'siasn',
  hosts: ['siasn-instansi.bkn.go.id', 'sso-siasn.bkn.go.id'],
}
