import { join } from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import { Refusal } from '../../shared/lib/refusal.ts';
import type { Reply } from '../../shared/lib/reply.ts';
import type { EngineCallName, EngineInput, EngineOutput } from '../engine/engine-calls.ts';
import { writeLog } from './app-log.ts';

/** How long a call may take before its engine is taken for hung and ended, in milliseconds. */
const TIME_LIMIT: Partial<Record<EngineCallName, number>> = {
  exportExcel: 120_000,
  saveCopy: 60_000,
  copyClosed: 60_000,
  create: 30_000,
  backup: 60_000,
  open: 30_000,
};
const USUAL_LIMIT = 10_000;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
  readonly call: EngineCallName;
}

/** A utility process with one workbook in it, and the watchdog that ends it when a call takes too long. */
export class EngineProcess {
  readonly #process: UtilityProcess;
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;
  #timer: NodeJS.Timeout | undefined;
  #ended = false;
  /** Told when the process ended without being asked to. */
  onLost: () => void = () => undefined;

  constructor() {
    this.#process = utilityProcess.fork(join(__dirname, 'engine.cjs'), [], {
      serviceName: 'Workbook engine',
    });
    this.#process.on('message', ({ number, reply }: { number: number; reply: Reply<unknown> }) =>
      this.#settle(number, reply),
    );
    this.#process.on('exit', () => this.#end());
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** The operating system's number of the process, for tests that end it. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** @throws Refusal as the engine's, or `engine-lost` when the process ended or took too long. */
  call<N extends EngineCallName>(call: N, input: EngineInput<N>): Promise<EngineOutput<N>> {
    if (this.#ended) return Promise.reject(lost());
    const number = ++this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject, call });
      if (this.#waiting.size === 1) this.#watchFirst();
      this.#process.postMessage({ number, call, input });
    });
  }

  /** Closes the workbook and ends the process. */
  async stop(): Promise<void> {
    if (this.#ended) return;
    this.onLost = () => undefined;
    await this.call('close', null).catch(() => undefined);
    this.#process.kill();
  }

  /** Calls are carried out one after the other, so only the oldest one's time is running. */
  #watchFirst(): void {
    clearTimeout(this.#timer);
    const [first] = this.#waiting.values();
    if (first) this.#timer = setTimeout(() => this.#endByForce(), TIME_LIMIT[first.call] ?? USUAL_LIMIT);
  }

  /** A process that hangs inside SQLite or a spreadsheet does not hear a polite request. */
  #endByForce(): void {
    writeLog('engine', 'a call took too long, so its process is ended');
    if (this.#process.pid === undefined) this.#process.kill();
    else process.kill(this.#process.pid, 'SIGKILL');
  }

  #settle(number: number, reply: Reply<unknown>): void {
    const waiting = this.#waiting.get(number);
    if (!waiting) return;
    this.#waiting.delete(number);
    this.#watchFirst();
    if (reply.ok) waiting.resolve(reply.value as never);
    else
      waiting.reject(
        reply.code === 'bug' ? new Error(reply.message) : new Refusal(reply.code, reply.message),
      );
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#timer);
    for (const { reject } of this.#waiting.values()) reject(lost());
    this.#waiting.clear();
    this.onLost();
  }
}

function lost(): Refusal {
  return new Refusal(
    'engine-lost',
    'The part of the app that holds the workbook stopped, so the last act may not have been done. Everything saved before is safe, and the workbook is being reopened: look whether the act is there, and repeat it if not.',
  );
}
