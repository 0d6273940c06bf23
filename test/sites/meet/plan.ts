export const plan = { name: 'meet', hosts: ['meet.google.com'] }
