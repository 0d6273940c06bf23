export const plan = { name: 'sakti', hosts: ['sakti.kemenkeu.go.id'] }
