import { Box } from '@mui/material'
import { Link, Outlet } from 'react-router-dom'
import { queues } from '../paths.ts'
import { cls } from '../variant.ts'

const menu = [
  ['Beranda', '/beranda'],
  ...Object.values(queues).map((queue) => [queue.heading, queue.path] as const),
  ['Registrasi Naskah Masuk', '/penerimaan-naskah-masuk/registrasi-naskah-masuk'],
  ['Daftar Berkas', '/pemberkasan-arsip/daftar-berkas'],
] as const

/** The menu, the signed-in person's name and the page. */
export function Layout() {
  return (
    <Box sx={{ display: 'flex' }}>
      <nav aria-label="Menu utama">
        <ul>
          {menu.map(([name, path]) => (
            <li key={path}>
              <Link to={path}>{name}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <main className={cls('w-full p-4')}>
        <div className={cls('flex items-center gap-2')}>
          <span>CANARY_NAMA</span>
          <a href="mailto:bantuan@example.go.id">Hubungi bantuan</a>
        </div>
        <Outlet />
      </main>
    </Box>
  )
}
