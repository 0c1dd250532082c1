import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { OUT, ROOT } from './lib/folders.mjs';
import { isMain } from './lib/is-main.mjs';
import { run } from './lib/run.mjs';
import { runPlaywright } from './lib/run-playwright.mjs';
import { runMain, Stop } from './lib/stop.mjs';
import { setUp } from './set-up.mjs';

/**
 * `npm run bench`: figures measured side by side in one run, as ratios, because machines differ.
 *
 * Ratios carry from one machine to another and from a noisy hour to a quiet one; milliseconds do not.
 */
async function bench() {
  const tools = await setUp({ need: { electron: true, display: true } });
  await build(tools);
  console.log(
    `bench: on Electron ${tools.electron.version} (${tools.electron.kind}), Node ${nodeVersion(tools.node)}`,
  );
  const figures = [
    await edits(tools.node),
    ...(await decisions(tools.node)),
    await consensus(tools.node),
    ...(await staffing(tools.node)),
    await rankings(tools.node),
    await scroll(tools.node),
    await start(tools.node),
    unchangedSetUp(),
  ];
  console.log('');
  console.log(row(['figure', 'ours', 'beside', 'ratio', 'goal']));
  for (const { name, ours, beside, ratio, goal } of figures) {
    console.log(
      row([
        name,
        ms(ours),
        beside === null ? '–' : ms(beside),
        ratio === null ? '–' : ratio.toFixed(2),
        goal,
      ]),
    );
  }
  return 0;
}

/** A thousand autosaved edits beside plain updates by the same library in the same durability mode. */
async function edits(node) {
  const { autosaveMs, plainMs, ratio } = await measure(node, 'edits');
  return {
    name: 'an autosaved edit, beside a plain update',
    ours: autosaveMs,
    beside: plainMs,
    ratio,
    goal: 'at most 2.0',
  };
}

/** The decisions of 10,000 touchpoints from nothing, and again after one edit. */
async function decisions(node) {
  const { fullMs, editMs } = await measure(node, 'decisions');
  const alone = { beside: null, ratio: null };
  return [
    { name: 'deciding 10,000 touchpoints', ours: fullMs, ...alone, goal: 'at most 50 ms' },
    { name: 'deciding them again after one edit', ours: editMs, ...alone, goal: 'at most 5 ms' },
  ];
}

/** Where ten respondents agree on 500 questions and where they do not. */
async function consensus(node) {
  const { ms: ours } = await measure(node, 'consensus');
  const alone = { beside: null, ratio: null };
  return { name: 'consensus of 10 people on 500 questions', ours, ...alone, goal: 'at most 100 ms' };
}

/** The people that 10,000 intervals take, with customers who wait and with customers who hang up. */
async function staffing(node) {
  const { waitMs, hangUpMs } = await measure(node, 'staffing');
  const alone = { beside: null, ratio: null };
  return [
    { name: 'people for 10,000 intervals', ours: waitMs, ...alone, goal: 'at most 1,000 ms' },
    { name: 'the same with hanging up', ours: hangUpMs, ...alone, goal: 'at most 1,000 ms' },
  ];
}

/** How often each of ten vendors comes where, in 10,000 rankings with drawn weights and scores. */
async function rankings(node) {
  const { drawMs: ours } = await measure(node, 'rankings');
  const alone = { beside: null, ratio: null };
  return { name: '10,000 rankings of 10 vendors', ours, ...alone, goal: 'at most 200 ms' };
}

/** The longest time between two frames while a register of 10,000 touchpoints is scrolled. */
async function scroll(node) {
  const result = path.join(OUT, 'test', 'bench-scroll.json');
  fs.rmSync(result, { force: true });
  const { folder, path: map } = await measure(node, 'make-large-map');
  try {
    await inWindow(node, 'scroll.spec.ts', { READINESS_WORKBOOK_BENCH_MAP: map });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  const { worstMs, medianMs, over50, blankRows, frames } = JSON.parse(fs.readFileSync(result, 'utf8'));
  console.log(
    `bench: scrolling drew ${frames} frames, median ${ms(medianMs)}, ${over50} over 50 ms, ${blankRows} blank rows`,
  );
  return {
    name: 'worst frame scrolling 10,000 touchpoints',
    ours: worstMs,
    beside: null,
    ratio: null,
    goal: 'at most 50 ms',
  };
}

/** Runs one benchmark of test/bench in a real window. */
async function inWindow(node, name, env = {}) {
  const { code, output } = await runPlaywright(
    node,
    ['--config=playwright.bench.config.ts', '--reporter=line', name],
    { capture: true, env: { ...process.env, ...env } },
  );
  if (code !== 0) throw new Stop(output);
}

/** Runs a program of test/bench and reads the figures that it prints. */
async function measure(node, name) {
  const bundle = path.join(OUT, 'test', `bench-${name}.mjs`);
  const bundler = path.join(ROOT, 'scripts', 'lib', 'bundle-for-node.mjs');
  const entry = path.join(ROOT, 'test', 'bench', `${name}.ts`);
  const made = await run(node, [bundler, entry, bundle], { capture: true });
  if (made.code !== 0) throw new Stop(made.output);
  const { code, output } = await run(node, ['--expose-gc', bundle], { capture: true });
  if (code !== 0) throw new Stop(output);
  return JSON.parse(output);
}

/** Cold start to a page that can be used, beside an empty Electron window. */
async function start(node) {
  const result = path.join(OUT, 'test', 'bench-start.json');
  fs.rmSync(result, { force: true });
  await inWindow(node, 'start.spec.ts');
  const { appMs, emptyMs, ratio } = JSON.parse(fs.readFileSync(result, 'utf8'));
  return {
    name: 'cold start, beside an empty window',
    ours: appMs,
    beside: emptyMs,
    ratio,
    goal: 'at most 2.0',
  };
}

/** Set-up as a whole process when nothing changed, on the Node that started us. */
function unchangedSetUp() {
  const script = path.join(ROOT, 'scripts', 'set-up.mjs');
  const times = Array.from({ length: 7 }, () => {
    const begun = performance.now();
    const { status } = spawnSync(process.execPath, [script], { stdio: 'ignore' });
    if (status !== 0) throw new Stop('bench: set-up failed');
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  return {
    name: 'set-up when nothing changed',
    ours: times[3],
    beside: null,
    ratio: null,
    goal: 'under 2,000 ms',
  };
}

function nodeVersion(node) {
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
}

function ms(value) {
  return `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
}

function row([name, ...cells]) {
  return `${name.padEnd(44)}${cells.map((cell) => cell.padStart(14)).join('')}`;
}

if (isMain(import.meta.url)) await runMain(bench);
