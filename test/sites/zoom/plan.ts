export const plan = { name: 'zoom', hosts: ['app.zoom.us', 'us05web.zoom.us'] }
