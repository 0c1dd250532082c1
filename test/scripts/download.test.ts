import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { download } from '../../scripts/set-up/test-runtime/download.mjs';

const CONTENT = Buffer.from(Array.from({ length: 200_000 }, (_, at) => at % 251));

let folder: string;
let server: http.Server;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'download-'));
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
  fs.rmSync(folder, { recursive: true });
});

it('brings a whole file', async () => {
  const { file } = await downloadFrom(answerRange);
  expect(fs.readFileSync(file)).toEqual(CONTENT);
});

it('goes on where an earlier run was interrupted', async () => {
  const { file, ranges } = await downloadFrom(answerRange, CONTENT.subarray(0, 70_000));
  expect(ranges).toEqual(['bytes=70000-']);
  expect(fs.readFileSync(file)).toEqual(CONTENT);
});

it('takes a broken connection up again', async () => {
  const { file, ranges } = await downloadFrom((request, response) => {
    const start = startOf(request);
    response.writeHead(start > 0 ? 206 : 200, { 'content-length': CONTENT.length - start });
    const piece = CONTENT.subarray(start, start + 90_000);
    response.write(piece, () =>
      start + piece.length < CONTENT.length ? setTimeout(() => response.destroy(), 50) : response.end(),
    );
  });
  expect(ranges).toEqual(['bytes=90000-', 'bytes=180000-']);
  expect(fs.readFileSync(file)).toEqual(CONTENT);
});

it('starts anew from a server that does not know ranges', async () => {
  const { file } = await downloadFrom(
    (_request, response) => response.end(CONTENT),
    CONTENT.subarray(0, 70_000),
  );
  expect(fs.readFileSync(file)).toEqual(CONTENT);
});

it('leaves a file alone that is complete already', async () => {
  const { file } = await downloadFrom(answerRange, CONTENT);
  expect(fs.readFileSync(file)).toEqual(CONTENT);
});

it('gives up at once where the file is refused', async () => {
  let asked = 0;
  const refuse: http.RequestListener = (_request, response) => {
    asked += 1;
    response.writeHead(403).end();
  };
  await expect(downloadFrom(refuse)).rejects.toThrow('403');
  expect(asked).toBe(1);
});

it('gives up where nobody answers, and says so', async () => {
  server = http.createServer();
  await expect(download('http://127.0.0.1:9/file', path.join(folder, 'file'))).rejects.toThrow(
    /ECONNREFUSED|bad port/,
  );
});

async function downloadFrom(answer: http.RequestListener, present?: Buffer) {
  const ranges: string[] = [];
  server = http.createServer((request, response) => {
    if (request.headers.range) ranges.push(request.headers.range);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const file = path.join(folder, 'file');
  if (present) fs.writeFileSync(file, present);
  await download(`http://127.0.0.1:${port}/file`, file);
  return { file, ranges };
}

function answerRange(request: http.IncomingMessage, response: http.ServerResponse): void {
  const start = startOf(request);
  if (start >= CONTENT.length) {
    response.writeHead(416).end();
    return;
  }
  response.writeHead(start > 0 ? 206 : 200, { 'content-length': CONTENT.length - start });
  response.end(CONTENT.subarray(start));
}

function startOf(request: http.IncomingMessage): number {
  return Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
}
