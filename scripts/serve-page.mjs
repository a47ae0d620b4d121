// npm start: installs what is missing, builds the page when it is stale, and serves it on this machine.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { headers } from './content-policy.mjs';
import { ensureDependencies, ensurePage, pageFolder } from './ensure.mjs';

const FIRST_PORT = 5178;
/** Ports tried before giving up, when the one wanted is taken. */
const TRIED = 50;
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The file an address means, or undefined when there is none inside the folder. */
function fileOf(address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const file = join(pageFolder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(pageFolder + sep)) return undefined;
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? { file, size: stat.size } : undefined;
}

function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const found = fileOf(request.url ?? '/');
  if (found === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const { file, size } = found;
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': size,
    // Built files carry a hash in their name; the page itself does not.
    'cache-control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...headers,
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

function portWanted() {
  const text = process.env.PORT;
  if (text === undefined || text === '') return FIRST_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  console.error(`PORT: found ${text}, allowed 0 to 65535`);
  process.exit(2);
}

ensureDependencies();
ensurePage();
const server = createServer(answer);
let port = portWanted();
const last = Math.min(65535, port + TRIED);
server.on('error', (error) => {
  if (error.code === 'EADDRINUSE' && port < last) {
    port += 1;
    server.listen(port, 'localhost');
    return;
  }
  console.error(error.message);
  process.exit(1);
});
server.on('listening', () => console.log(`Jiqun is running at http://localhost:${server.address().port}/`));
for (const name of ['SIGINT', 'SIGTERM']) {
  process.on(name, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
server.listen(port, 'localhost');
