export const plan = { name: 'generic', hosts: ['aplikasi.contohkab.go.id', 'pribadi.example'] }
