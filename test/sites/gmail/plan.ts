export const plan = {
  name: 'gmail',
  hosts: ['mail.google.com'],
  settings: { account: 'canary_email@contohkab.go.id' },
}
