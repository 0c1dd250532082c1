import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/folders.mjs';

/** One short text that changes when a file in these folders appears, goes, or is written. Reads no contents. */
export function sourcesDigest(places) {
  const hash = createHash('sha256');
  for (const place of places) add(hash, path.join(ROOT, place));
  return hash.digest('hex').slice(0, 16);
}

function add(hash, file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return hash.update(`${file} none\n`);
  if (!stat.isDirectory()) return hash.update(`${file} ${stat.size} ${stat.mtimeMs}\n`);
  for (const name of fs.readdirSync(file).sort()) add(hash, path.join(file, name));
}
