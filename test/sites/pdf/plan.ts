export const plan = { name: 'pdf', hosts: ['jdih.contohkab.go.id'] }
