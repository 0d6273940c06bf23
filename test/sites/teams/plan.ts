export const plan = { name: 'teams', hosts: ['teams.microsoft.com', 'teams.live.com'] }
