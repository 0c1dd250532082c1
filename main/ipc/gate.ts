import { CALL_NAMES, type CallName } from '../../shared/ipc/call-names.ts';
import { contract, type Output } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/lib/refusal.ts';
import type { Reply } from '../../shared/lib/reply.ts';

/** Where a call comes from, as far as the gate must know. */
export interface Sender {
  /** The call comes from the page itself, not from a frame inside it. */
  readonly isTopFrame: boolean;
  /** Address of the page, or null when it is gone. */
  readonly url: string | null;
}

/** What carries a call out, for one kind of caller. */
export type Handlers<Caller> = {
  readonly [N in CallName]: (input: Parsed<N>, caller: Caller) => Promise<Output<N>> | Output<N>;
};

type Parsed<N extends CallName> = ReturnType<(typeof contract)[N]['input']['parse']>;

export interface GateOptions<Caller> {
  readonly handlers: Handlers<Caller>;
  /** Told once of everything that is a bug rather than a refusal. */
  readonly report: (problem: { readonly call: string; readonly error: unknown }) => void;
}

/** One door for everything that crosses: checks who asks, what is asked and what is answered. */
export type Gate<Caller> = (
  name: string,
  sender: Sender,
  input: unknown,
  caller: Caller,
) => Promise<Reply<unknown>>;

const BUG_MESSAGE =
  'Something went wrong in the app itself. Everything up to your last saved change is safe. Try again; if it happens again, close and reopen the workbook.';

/** Makes the gate. It never throws: bad senders, names, inputs and outputs, refusals and bugs all become replies. */
export function makeGate<Caller>({ handlers, report }: GateOptions<Caller>): Gate<Caller> {
  return async (name, sender, input, caller) => {
    if (!isOwnPage(sender)) return no('forbidden', 'This page may not talk to the app.');
    if (!isCallName(name)) return no('unknown-call', 'The app does not know this request.');
    const parsed = contract[name].input.safeParse(input);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return no(
        'bad-input',
        `The request was not understood: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
      );
    }
    try {
      const handle = handlers[name] as (input: unknown, caller: Caller) => unknown;
      const value = contract[name].output.parse(await handle(parsed.data, caller));
      return { ok: true, value };
    } catch (error) {
      if (error instanceof Refusal) return no(error.code, error.message);
      report({ call: name, error });
      return no('bug', BUG_MESSAGE);
    }
  };
}

function isOwnPage({ isTopFrame, url }: Sender): boolean {
  if (!isTopFrame || url === null || !URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return protocol === 'app:' && host === 'ui';
}

function isCallName(name: string): name is CallName {
  return (CALL_NAMES as readonly string[]).includes(name);
}

function no(code: string, message: string): Reply<never> {
  return { ok: false, code, message };
}
