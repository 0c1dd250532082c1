import fs from 'node:fs';
import path from 'node:path';

/** Copies a finished file that the app's user wrote to where the tour's results are. @throws while it is not there. */
export function copyOut(file: string, folder: string): void {
  fs.copyFileSync(file, path.join(folder, path.basename(file)));
}
