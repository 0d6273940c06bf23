export const plan = { name: 'site', hosts: ['aplikasi.contohkab.go.id', 'pribadi.example'] }
