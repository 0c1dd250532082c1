import fs from 'node:fs';
import path from 'node:path';

/**
 * Takes out of an unpacked Electron what only starts apps in development.
 *
 * electron-builder does so itself with an Electron that it downloaded, but leaves one that is named to
 * it as it is.
 */
export default async function removeDefaultApp({ appOutDir, packager }) {
  const resources =
    packager.platform.nodeName === 'darwin'
      ? path.join('Electron.app', 'Contents', 'Resources')
      : 'resources';
  for (const file of [path.join(resources, 'default_app.asar'), 'version']) {
    fs.rmSync(path.join(appOutDir, file), { force: true });
  }
}
