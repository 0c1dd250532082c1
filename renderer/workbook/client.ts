import type { CallName, ShellEvent } from '../../shared/ipc/call-names.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/lib/refusal.ts';
import type { Reply } from '../../shared/lib/reply.ts';

/** What the preload script puts on the window: one function for each call, and one for the shell's events. */
export interface ShellBridge {
  readonly call: { readonly [N in CallName]: (input: unknown) => Promise<Reply<unknown>> };
  readonly onEvent: (listener: (event: ShellEvent) => void) => () => void;
  /** The path of a file that was dropped on the window. */
  readonly pathOf: (file: File) => string;
}

declare global {
  interface Window {
    readonly shell: ShellBridge;
  }
}

/**
 * Asks the shell to do something.
 *
 * @throws Refusal with the reply's code and its sentence for people.
 */
export async function call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
  const reply = await window.shell.call[name](input);
  if (!reply.ok) throw new Refusal(reply.code, reply.message);
  return reply.value as Output<N>;
}
