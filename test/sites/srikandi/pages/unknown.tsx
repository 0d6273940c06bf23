import { Typography } from '@mui/material'

/** A route the replica, like an adapter, knows nothing about. */
export function UnknownPage() {
  return <Typography variant="h5">CANARY_LAIN halaman lain</Typography>
}
