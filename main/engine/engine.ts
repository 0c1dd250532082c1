import { Refusal } from '../../shared/lib/refusal.ts';
import type { Reply } from '../../shared/lib/reply.ts';
import type { EngineRequest } from './engine-calls.ts';
import { makeEngine } from './make-engine.ts';

/** The port to main that Electron puts on a utility process. */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

/**
 * The utility process that holds the workbook: everything slow or risky happens here, one call after
 * the other, so that neither the window nor the shell ever waits and a hanging file can be killed.
 */
const port = (process as unknown as { parentPort: ParentPort }).parentPort;
const calls = makeEngine();
let turn: Promise<void> = Promise.resolve();

port.on('message', ({ data }) => {
  const request = data as EngineRequest;
  turn = turn.then(async () => {
    port.postMessage({ number: request.number, reply: await answer(request) });
  });
});

async function answer({ call, input }: EngineRequest): Promise<Reply<unknown>> {
  try {
    const run = calls[call] as (input: unknown) => unknown;
    return { ok: true, value: await run(input) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, message: error.message };
    return {
      ok: false,
      code: 'bug',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
