import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { OUT, ROOT } from './lib/folders.mjs';
import { isMain } from './lib/is-main.mjs';
import { runPlaywright } from './lib/run-playwright.mjs';
import { runMain } from './lib/stop.mjs';
import { setUp } from './set-up.mjs';

const TOUR = path.join(OUT, 'tour');

/** `npm run tour`: walks through the real app with the sample workbook and leaves pictures and an export in out/tour. */
export async function tour() {
  const tools = await setUp({ need: { electron: true, display: true } });
  await build(tools);
  fs.rmSync(TOUR, { recursive: true, force: true });
  fs.mkdirSync(TOUR, { recursive: true });
  const { code } = await runPlaywright(tools.node, ['--config=playwright.tour.config.ts']);
  const files = filesIn(TOUR);
  if (files.length === 0) console.error('tour: it left no files');
  else console.log(`tour: these files are in ${path.relative(ROOT, TOUR)}:`);
  for (const file of files) console.log(`  ${file}`);
  return code === 0 && files.length > 0 ? 0 : 1;
}

function filesIn(folder) {
  const names = fs.readdirSync(folder, { recursive: true }).map(String).sort();
  return names.filter((name) => fs.statSync(path.join(folder, name)).isFile());
}

if (isMain(import.meta.url)) await runMain(tour);
