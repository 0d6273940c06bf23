export const plan = { name: 'google-calendar', hosts: ['calendar.google.com'] }
