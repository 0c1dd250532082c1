import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLargeMapFile } from '../support/large-map-file.ts';

/** Makes a workbook with 10,000 touchpoints in a new folder and prints where it is as JSON. */
const folder = mkdtempSync(join(tmpdir(), 'orw-bench-map-'));
const path = join(folder, 'large map.orw');
createLargeMapFile(path, 10_000);
console.log(JSON.stringify({ folder, path }));
