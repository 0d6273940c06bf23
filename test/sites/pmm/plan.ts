export const plan = { name: 'pmm', hosts: ['guru.kemendikdasmen.go.id'] }
