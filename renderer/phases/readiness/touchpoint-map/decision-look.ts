import { SOURCING_DECISIONS, type SourcingDecision } from '../../../../shared/model/sourcing.ts';

/** A decision, or `open` while there is neither a decision nor a recommendation. */
export type Shown = SourcingDecision | 'open';

export interface DecisionLook {
  readonly label: string;
  readonly symbol: string;
  /** The colour's token in the window. */
  readonly colour: string;
  /** The same colour on white paper. */
  readonly ink: string;
}

const INKS: Readonly<Record<SourcingDecision, string>> = {
  keep: '#d55e00',
  outsource: '#0072b2',
  automate: '#009e73',
  hybrid: '#8e5aa8',
};

/** How each decision looks everywhere: a colour and always a symbol. */
export const DECISION_LOOKS: Readonly<Record<Shown, DecisionLook>> = {
  ...(Object.fromEntries(
    SOURCING_DECISIONS.map(({ value, label, symbol }) => [
      value,
      { label, symbol, colour: `var(--color-${value})`, ink: INKS[value] },
    ]),
  ) as Record<SourcingDecision, DecisionLook>),
  open: { label: 'Undecided', symbol: '○', colour: 'var(--color-undecided)', ink: '#7a8494' },
};

/** In the order in which they are listed. */
export const SHOWN: readonly Shown[] = [...SOURCING_DECISIONS.map(({ value }) => value), 'open'];

export function lookOf(decision: SourcingDecision | null): DecisionLook {
  return DECISION_LOOKS[decision ?? 'open'];
}
