export const plan = { name: 'outlook', hosts: ['outlook.office.com'] }
