export const plan = {
  name: 'microsoft-365',
  hosts: ['instansi.sharepoint.com', 'word-edit.officeapps.live.com'],
}
