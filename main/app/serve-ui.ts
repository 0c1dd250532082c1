import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import { protocol } from 'electron';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const ROOT = join(__dirname, 'renderer');

/** Names the app's own scheme; must run before Electron is ready. */
export function registerUiScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the window's files as app://ui/..., and nothing else. */
export function serveUi(): void {
  protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? fileOf(request.url) : null;
    const type = file && TYPES[extname(file)];
    if (!file || !type) return notFound();
    try {
      const body = await readFile(file);
      return type === TYPES['.html'] ? page(body.toString('utf8')) : respond(body, type);
    } catch {
      return notFound();
    }
  });
}

/** The file that an address names, or null when it leads anywhere but into the folder of the window's files. */
export function fileOf(address: string): string | null {
  const url = new URL(address);
  if (url.host !== 'ui') return null;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const file = resolve(ROOT, `.${path === '/' ? '/index.html' : path}`);
  const inside = relative(ROOT, file);
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) ? null : file;
}

/** The page with a fresh nonce for the styles that the component library adds while it runs. */
function page(html: string): Response {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return respond(html.replaceAll('__NONCE__', nonce), TYPES['.html'] as string, {
    'Content-Security-Policy': policy,
  });
}

function respond(body: string | Buffer, type: string, more: Record<string, string> = {}): Response {
  const headers = {
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
    ...more,
  };
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers });
}

function notFound(): Response {
  return new Response('Not found', { status: 404 });
}
