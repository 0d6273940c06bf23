import { resolverRules, serveSites } from './serve.ts'

// A person's way to the replicas: `pnpm sites`, then the browser line that it prints.
const sites = await serveSites({ port: 8443, controlPort: 8444 })
process.stdout.write(
  [
    'Replica sites are up. Open them in a browser that is told where they are:',
    '',
    `  chromium --user-data-dir=.data/sites --ignore-certificate-errors --host-resolver-rules="${resolverRules(sites)}" https://srikandi.arsip.go.id/beranda`,
    '',
    ...sites.hosts.map((host) => `  https://${host}/`),
    '',
    `Start over: curl -X POST http://127.0.0.1:${sites.controlPort}/reset`,
    'In a page: await __fx.set({ failNext: 1 }) and other knobs, see test/sites/srikandi/backend/fx.ts',
    '',
  ].join('\n'),
)
process.once('SIGINT', () => void sites.close())
