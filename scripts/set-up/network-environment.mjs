import { npm } from '../lib/npm.mjs';

/**
 * The environment for a download, with the proxy and the certificates that npm is configured with.
 *
 * Where `npm ci` works, a download of ours then works as well.
 */
export async function networkEnvironment() {
  const env = { ...process.env, NODE_USE_ENV_PROXY: '1' };
  const asked = await npm(['config', 'get', 'cafile', 'https-proxy', '--loglevel=error'], { capture: true });
  const settings = Object.fromEntries(
    asked.output
      .split('\n')
      .map((line) => [line.split('=')[0].trim(), line.slice(line.indexOf('=') + 1).trim()]),
  );
  const set = (name, value) => {
    if (value && value !== 'null' && value !== 'undefined') env[name] ??= value;
  };
  set('NODE_EXTRA_CA_CERTS', settings.cafile);
  set('HTTPS_PROXY', settings['https-proxy']);
  return env;
}
