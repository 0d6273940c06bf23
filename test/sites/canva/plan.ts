export const plan = { name: 'canva', hosts: ['www.canva.com'] }
