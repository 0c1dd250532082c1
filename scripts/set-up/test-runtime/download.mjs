import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { progress } from '../../lib/progress.mjs';

const SILENT_MS = 30_000;
const FRUITLESS_TRIES = 3;

/**
 * Downloads into a file and goes on with what is already there.
 *
 * A connection that breaks or falls silent is taken up again for as long as each try brings
 * something; the file stays when all tries fail, so that the next run continues.
 */
export async function download(address, file) {
  const bar = progress('set-up: test runtime');
  let fruitless = 0;
  try {
    for (;;) {
      const before = sizeOf(file);
      try {
        await downloadRest(address, file, bar);
        return;
      } catch (error) {
        fruitless = sizeOf(file) > before ? 0 : fruitless + 1;
        if (fruitless === FRUITLESS_TRIES || error.final) throw error;
      }
      await wait(500);
    }
  } finally {
    bar.end();
  }
}

async function downloadRest(address, file, bar) {
  const have = sizeOf(file);
  const silence = new AbortController();
  const giveUp = () => silence.abort(new Error(`no answer for ${SILENT_MS / 1000} seconds`));
  let timer = setTimeout(giveUp, SILENT_MS);
  try {
    // Packed once more on the way, the bytes could not be counted.
    const headers = { 'accept-encoding': 'identity', ...(have > 0 ? { range: `bytes=${have}-` } : {}) };
    const response = await fetch(address, { headers, signal: silence.signal }).catch(explain);
    // Nothing is left to send: the file is complete, or its hash will show that it is not ours.
    if (response.status === 416) return;
    if (!response.ok)
      throw Object.assign(new Error(`the registry answered ${response.status}`), { final: true });
    // A server that does not know ranges answers 200 and sends everything from the start.
    const start = response.status === 206 ? have : 0;
    const total = start + Number(response.headers.get('content-length') ?? 0);
    if (start > 0) console.log(`set-up: going on with the download at ${Math.round(start / 1e6)} MB`);
    await append(response.body, file, start, (done) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, SILENT_MS);
      bar.show(done, total);
    });
    if (sizeOf(file) < total) throw new Error('the connection was closed too early');
  } finally {
    clearTimeout(timer);
  }
}

async function append(body, file, start, onProgress) {
  const target = await fs.promises.open(file, start > 0 ? 'a' : 'w');
  let done = start;
  try {
    for await (const chunk of body) {
      await target.appendFile(chunk);
      done += chunk.length;
      onProgress(done);
    }
  } finally {
    await target.close();
  }
}

function sizeOf(file) {
  return fs.existsSync(file) ? fs.statSync(file).size : 0;
}

/** `fetch` says only "fetch failed"; what failed is in its cause. */
function explain(error) {
  throw new Error(error.cause?.message ?? error.cause?.code ?? error.message);
}
