import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice is on this machine. */
export const hasLibreOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** Makes LibreOffice work every formula out anew when it opens a file, instead of trusting what it finds. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opens a file in LibreOffice and saves it again, with a profile of its own in the same temporary folder. */
export function throughLibreOffice(path: string, folder: string): Uint8Array {
  const [again] = allThroughLibreOffice([path], folder);
  if (!again) throw new Error('LibreOffice gave no file back.');
  return again;
}

/** The same for several files with one start, which takes longer than most of them. Their names have to differ. */
export function allThroughLibreOffice(paths: readonly string[], folder: string): readonly Uint8Array[] {
  const profile = join(folder, 'libre-office');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const out = join(folder, 'converted');
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      out,
      ...paths,
    ],
    { stdio: 'ignore', timeout: 60_000 + 60_000 * paths.length },
  );
  return paths.map((path) => readFileSync(join(out, basename(path))));
}
