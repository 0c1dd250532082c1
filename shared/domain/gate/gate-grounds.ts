import type { GateFinding } from './gate-finding.ts';
import { type GateSuggestion, type Ground, UNKNOWN_FIGURE } from './gate-suggestion.ts';

/** A figure that is another now. */
export interface GroundSince extends Ground {
  readonly now: string;
}

/** The headline figures of a gate as people read them, in their order. */
export function groundsOf({ headline, findings }: GateSuggestion): readonly Ground[] {
  return [
    ...headline,
    ...findings.map((finding) => ({ label: finding.criterion.label, figure: shownFigure(finding) })),
  ];
}

/** A finding's figure as people read it. */
export function shownFigure({ value, criterion }: Pick<GateFinding, 'value' | 'criterion'>): string {
  if (value === null) return UNKNOWN_FIGURE;
  if (typeof value === 'string') return value;
  return value.toFixed(criterion.digits).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

/**
 * The figures of a gate as a text that is kept with the decision: one line each, then what speaks against going on.
 * It reads like minutes, and `figuresSince` reads the figures back from it.
 */
export function groundsText(suggestion: GateSuggestion): string {
  const said = suggestion.findings.filter(({ severity }) => severity === 'stop' || severity === 'condition');
  return [
    ...groundsOf(suggestion).map(({ label, figure }) => `${label}: ${figure}`),
    ...(said.length === 0
      ? []
      : [
          '',
          ...said.map(
            ({ severity, sentence }) => `${severity === 'stop' ? 'Stops' : 'Condition'}: ${sentence}`,
          ),
        ]),
  ].join('\n');
}

/** The figures that have changed since a decision's grounds were written down; those that are not in the text are left out. */
export function figuresSince(grounds: string, suggestion: GateSuggestion): readonly GroundSince[] {
  const then = new Map(
    grounds.split('\n').flatMap((line): [string, string][] => {
      const at = line.indexOf(': ');
      return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 2).trim()]];
    }),
  );
  return groundsOf(suggestion).flatMap(({ label, figure }) => {
    const before = then.get(label);
    return before === undefined || before === figure ? [] : [{ label, figure: before, now: figure }];
  });
}
