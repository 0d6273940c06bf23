import { spawn } from 'node:child_process'

/** Keeps `count` cores busy until it is stopped, as somebody else's work on the same machine would. */
export function startBusyLoops(count: number): { stop(): void } {
  const loops = Array.from({ length: count }, () =>
    spawn(process.execPath, ['-e', 'for (;;) {}'], { stdio: 'ignore' }),
  )
  const stop = () => loops.forEach((loop) => loop.kill('SIGKILL'))
  process.once('exit', stop)
  return { stop }
}
