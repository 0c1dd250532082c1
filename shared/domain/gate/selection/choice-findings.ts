import { VENDOR_CHECKS } from '../../../model/selection-lists.ts';
import { listWords, shareWords, wholeWords } from '../../recommendation/plain-words.ts';
import type { GateFinding } from '../gate-finding.ts';
import type { SelectionFigures } from './selection-figures.ts';
import { found, listed } from './selection-finding.ts';

/** Whether the candidate is good enough, firm enough and worth its price. */
export function choiceFindings(figures: SelectionFigures): readonly GateFinding[] {
  return [minimum(figures), robustness(figures), ...prices(figures), ...businessCase(figures)];
}

function minimum({ obstacle, waived, candidate }: SelectionFigures): GateFinding {
  if (obstacle === 'not-ranked')
    return found(
      'minimum',
      'stop',
      'Not ranked',
      `${candidate?.name ?? 'The chosen vendor'} is chosen and not ranked: it fails a knock-out, stays below a minimum, or a score is missing.`,
    );
  return listed('minimum', 'condition', waived, {
    one: 'minimum that the candidate misses is waived',
    many: 'minimums that the candidate misses are waived',
    none: candidate === null ? 'There is no candidate yet.' : 'The candidate misses no minimum.',
  });
}

function robustness({ verdict, candidate, chosen, place }: SelectionFigures): GateFinding {
  if (candidate !== null && chosen && place !== null && place > 1)
    return found(
      'robustness',
      'condition',
      `Number ${place}`,
      `${candidate.name} is chosen and is number ${place} by the figures: the choice needs a reason of its own.`,
      [candidate],
    );
  switch (verdict) {
    case null:
      return found(
        'robustness',
        'condition',
        null,
        'How firm the ranking is cannot be said: fewer than two vendors are ranked.',
      );
    case 'none':
      return found(
        'robustness',
        'condition',
        'No clear winner',
        'The ranking shows no clear winner: the choice needs a reason of its own.',
      );
    case 'close':
      return found(
        'robustness',
        'remark',
        'Close',
        'The ranking is close: single scores or weights would turn it.',
      );
    case 'clear':
      return found('robustness', 'met', 'Clear', 'The first place holds when weights and scores are moved.');
  }
}

function prices({ unpriced, shouldCost01, tooLow, candidate }: SelectionFigures): readonly GateFinding[] {
  return [
    listed('prices', 'condition', unpriced, {
      one: 'vendor on the short list has no price that can be compared',
      many: 'vendors on the short list have no price that can be compared',
      none: 'The prices of the whole short list can be compared.',
    }),
    shouldCost01 === null
      ? found(
          'shouldCost',
          'remark',
          null,
          candidate === null
            ? 'There is no candidate whose price could be held against what its work ought to cost.'
            : `What the work of ${candidate.name} ought to cost was not worked out.`,
        )
      : found(
          'shouldCost',
          tooLow ? 'condition' : 'met',
          shareWords(shouldCost01),
          tooLow
            ? `The price is ${shareWords(shouldCost01)} of what the work ought to cost: it may not last, or leaves something out.`
            : `The price is ${shareWords(shouldCost01)} of what the work ought to cost, and not too low to last.`,
        ),
  ];
}

function businessCase({ npv, gapPoints, gapBand }: SelectionFigures): readonly GateFinding[] {
  return [
    found(
      'npv',
      npv === null ? 'condition' : npv <= 0 ? 'stop' : 'met',
      npv === null ? null : Math.round(npv),
      npv === null
        ? 'There is no business case of the candidate that could be compared with staying in-house.'
        : npv <= 0
          ? 'Over the term the candidate costs more than it brings.'
          : `Over the term the candidate brings ${wholeWords(npv)} more than staying in-house, in money of today.`,
    ),
    gapPoints === null || gapBand === null
      ? found('gap', 'remark', null, 'How much of the offered saving is left over the term is not known.')
      : found(
          'gap',
          gapBand === 'red' ? 'condition' : gapBand === 'attention' ? 'remark' : 'met',
          gapPoints,
          gapBand === 'normal'
            ? 'Most of the saving that the offer suggests is left over the term.'
            : `Of the saving that the offer suggests, ${gapPoints.toFixed(1)} points are gone over the term.`,
        ),
  ];
}

/** The kinds of checks without which nobody should be recommended. */
const NEEDED_CHECKS: ReadonlySet<string> = new Set(['reference', 'visit']);

function checkWords(kind: string): string {
  return (VENDOR_CHECKS.find(({ value }) => value === kind)?.label ?? kind).toLowerCase();
}

/** What was found out about the candidate beyond its own words. */
export function checkFindings({ candidate, missingChecks, stops }: SelectionFigures): readonly GateFinding[] {
  const needed = missingChecks.filter((kind) => NEEDED_CHECKS.has(kind)).length;
  return [
    candidate === null
      ? found('checks', 'condition', null, 'There is no candidate who could be checked.')
      : found(
          'checks',
          needed > 0 ? 'condition' : missingChecks.length > 0 ? 'remark' : 'met',
          missingChecks.length,
          missingChecks.length === 0
            ? `${candidate.name} is checked: references, visit and everything else.`
            : `Not done, or not often enough, for ${candidate.name}: ${listWords(missingChecks.map(checkWords))}.`,
          [candidate],
        ),
    listed('flags', 'stop', stops, {
      one: 'red flag stops the candidate',
      many: 'red flags stop the candidate',
      none: candidate === null ? 'There is no candidate yet.' : 'No red flag stops the candidate.',
    }),
  ];
}
