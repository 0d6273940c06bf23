export const plan = { name: 'whatsapp', hosts: ['web.whatsapp.com'] }
