import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch, type Server, untilUp } from './pinned'
import { root } from './portal'

const script = (name: string) => ['--import', 'tsx', join(root, 'scripts/bench/yardsticks', name)]

async function started(
  name: string,
  port: number,
  path: string,
  child: ReturnType<typeof launch>,
): Promise<Server> {
  const url = `http://127.0.0.1:${port}`
  await untilUp(url + path)
  return { name, url, processes: [child] }
}

/** Yardstick H: bare node:http that sends the given file. */
export const startBareHttp = (port: number, file: string): Promise<Server> =>
  started(
    'bare node:http',
    port,
    '/',
    launch(process.execPath, { args: [...script('bare-http.ts'), String(port), file] }),
  )

/** Yardstick F: Fastify and better-sqlite3. */
export const startFastify = (port: number, database: string): Promise<Server> =>
  started(
    'fastify + better-sqlite3',
    port,
    '/api/articles',
    launch(process.execPath, { args: [...script('fastify-sqlite.ts'), String(port), database] }),
  )

const nginxConfig = (port: number, folder: string, file: string) => `
master_process off; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
events { worker_connections 1024; }
http {
  access_log off; keepalive_requests 100000000; sendfile on; tcp_nopush on; open_file_cache max=10;
  server {
    listen 127.0.0.1:${port};
    location / { default_type "text/html; charset=utf-8"; add_header content-encoding br; root /; try_files ${file} =404; }
  }
}`

/** Yardstick N: one nginx worker and a static file; `null` where nginx is not installed. */
export async function startNginx(port: number, folder: string, file: string): Promise<Server | null> {
  if (spawnSync('nginx', ['-v']).error) return null
  const config = join(folder, 'nginx.conf')
  writeFileSync(config, nginxConfig(port, folder, file))
  const worker = launch('nginx', { args: ['-c', config] })
  return started('nginx', port, '/', worker)
}
