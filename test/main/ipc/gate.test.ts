import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type Handlers, makeGate } from '../../../main/ipc/gate.ts';
import { CALL_NAMES } from '../../../shared/ipc/call-names.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { Refusal } from '../../../shared/lib/refusal.ts';

const own = { isTopFrame: true, url: 'app://ui/' };

function gateWith(handlers: Partial<Handlers<null>>) {
  const report = vi.fn();
  return { gate: makeGate<null>({ handlers: handlers as Handlers<null>, report }), report };
}

describe('the gate', () => {
  it.each([
    ['a frame inside the page', { isTopFrame: false, url: 'app://ui/' }],
    ['a page of the web', { isTopFrame: true, url: 'https://ui/' }],
    ['another host of our scheme', { isTopFrame: true, url: 'app://ui.example/' }],
    ['a page that is gone', { isTopFrame: true, url: null }],
    ['an empty address', { isTopFrame: true, url: '' }],
    ['a data page', { isTopFrame: true, url: 'data:text/html,x' }],
  ])('turns %s away before anything runs', async (_, sender) => {
    const undo = vi.fn();
    const { gate } = gateWith({ 'workbook.undo': undo });
    expect(await gate('workbook.undo', sender, null, null)).toMatchObject({ ok: false, code: 'forbidden' });
    expect(undo).not.toHaveBeenCalled();
  });

  it('knows only the calls of the contract', async () => {
    const { gate } = gateWith({});
    expect(await gate('toString', own, null, null)).toMatchObject({ ok: false, code: 'unknown-call' });
  });

  it.each([
    ['home.setAuthor', { name: '' }],
    ['home.setAuthor', { name: 'x'.repeat(121) }],
    ['home.setAuthor', { name: 'Dana', admin: true }],
    ['file.open', { path: 7 }],
    ['file.open', { path: null }],
    ['workbook.commit', { title: 'x', edits: [] }],
    [
      'workbook.commit',
      { title: 'x', edits: [{ table: 'sqlite_schema', id: 'a', before: null, after: null }] },
    ],
    [
      'workbook.commit',
      {
        title: 'x',
        edits: [{ table: 'answer', id: 'a', before: null, after: { id: 'a', level: { $gt: 1 } } }],
      },
    ],
    ['workbook.history', { before: null, limit: 100_000 }],
  ])('does not pass on what the contract does not take: %s %j', async (name, input) => {
    const handler = vi.fn();
    const { gate } = gateWith({ [name]: handler });
    expect(await gate(name, own, input, null)).toMatchObject({ ok: false, code: 'bad-input' });
    expect(handler).not.toHaveBeenCalled();
  });

  it('answers a refusal with its code and sentence, and reports nothing', async () => {
    const { gate, report } = gateWith({
      'workbook.undo': () => {
        throw new Refusal('nothing-to-undo', 'There is nothing to undo.');
      },
    });
    expect(await gate('workbook.undo', own, null, null)).toEqual({
      ok: false,
      code: 'nothing-to-undo',
      message: 'There is nothing to undo.',
    });
    expect(report).not.toHaveBeenCalled();
  });

  it('answers a bug in words that show nothing of its inside, and reports it once', async () => {
    const { gate, report } = gateWith({
      'home.read': () => {
        throw new Error('SELECT secret FROM x');
      },
    });
    const reply = await gate('home.read', own, null, null);
    expect(reply).toMatchObject({ ok: false, code: 'bug' });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(report).toHaveBeenCalledOnce();
  });

  it('takes an answer that breaks the contract for a bug', async () => {
    const { gate, report } = gateWith({ 'home.setAuthor': () => 'surprise' as unknown as null });
    expect(await gate('home.setAuthor', own, { name: 'Dana' }, null)).toMatchObject({
      ok: false,
      code: 'bug',
    });
    expect(report).toHaveBeenCalledOnce();
  });
});

describe('the contract', () => {
  it('names the same calls as the preload script offers', () =>
    expect(Object.keys(contract)).toEqual([...CALL_NAMES]));

  it('is the only way in: no file but the door listens to windows', () => {
    const root = join(import.meta.dirname, '..', '..', '..', 'main');
    const files = globSync('**/*.ts', { cwd: root }).filter((file) =>
      /ipcMain\.(handle|on)/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(files).toEqual([join('app', 'open-door.ts')]);
  });
});
