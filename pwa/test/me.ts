import type { Me } from '@jejak/shared/org/me'

/** What the server says of a person by their id: staff of one agency, without posts. */
export const meOf = (id: string, name = `Nama ${id.slice(-1)}`): Me => ({
  person: { id, name, nipTail: '1002' },
  instansi: { id: '01935c00-0000-7000-8000-000000000009', name: 'Dinas Uji' },
  posts: [],
  capabilities: [],
  isApprover: false,
  isAdmin: false,
  approver: null,
  zone: 420,
  periods: [],
  days: [],
  correctionDays: 3,
})
