export const plan = { name: 'myasn', hosts: ['myasn.bkn.go.id'] }
