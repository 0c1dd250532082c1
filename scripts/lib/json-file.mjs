import fs from 'node:fs';
import path from 'node:path';

/** The content of a JSON file, or null where there is none that can be read. */
export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Writes beside the file and renames, so that a reader never sees half of it. */
export function writeJson(file, value) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  fs.writeFileSync(beside, `${JSON.stringify(value, null, 2)}\n`);
  fs.renameSync(beside, file);
}
