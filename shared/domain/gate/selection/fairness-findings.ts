import type { GateFinding } from '../gate-finding.ts';
import { count } from '../make-finding.ts';
import type { SelectionFigures } from './selection-figures.ts';
import { found, listed } from './selection-finding.ts';

/** Whether the gates before are passed, and whether the selection was fair to everybody in it. */
export function fairnessFindings(figures: SelectionFigures): readonly GateFinding[] {
  return [...gatesBefore(figures), ...fixedBefore(figures), ...field(figures)];
}

function gatesBefore({ readiness, expectations, openConditions }: SelectionFigures): readonly GateFinding[] {
  const before = (
    key: 'readiness' | 'expectations',
    outcome: SelectionFigures['readiness'],
    name: string,
  ) => {
    if (outcome === null) return found(key, 'stop', null, `${name} is not decided.`);
    if (outcome === 'no-go')
      return found(
        key,
        'stop',
        'No-go',
        `${name} was decided with no-go: it would have to be decided again first.`,
      );
    return null;
  };
  return [
    before('readiness', readiness, 'The readiness gate') ??
      found('readiness', 'met', 'Passed', 'The readiness gate is passed.'),
    before('expectations', expectations, 'The gate of the expectations') ??
      (openConditions.length > 0
        ? found(
            'expectations',
            'condition',
            `${openConditions.length} open`,
            `The gate of the expectations was passed with conditions, and ${count(openConditions.length, 'one is', 'of them are')} still open.`,
            openConditions,
          )
        : found(
            'expectations',
            'met',
            'Passed',
            'The gate of the expectations is passed, and no condition of it is open.',
          )),
  ];
}

function fixedBefore({ frozen, frozenLate, changes }: SelectionFigures): readonly GateFinding[] {
  return [
    frozen
      ? found(
          'freeze',
          frozenLate ? 'condition' : 'met',
          frozenLate ? 'Late' : 'Yes',
          frozenLate
            ? 'Criteria were frozen only after the request had gone out: somebody may ask whether they followed the answers.'
            : 'Criteria and weights were frozen before the request went out.',
        )
      : found(
          'freeze',
          'stop',
          'No',
          'Criteria and weights are not frozen, so they could still follow the offers.',
        ),
    found(
      'changes',
      changes > 0 ? 'remark' : 'met',
      changes,
      changes > 0
        ? `${count(changes, 'change was', 'changes were')} made after the freeze, each with its reason.`
        : 'Nothing was changed after the freeze.',
    ),
  ];
}

function field(figures: SelectionFigures): readonly GateFinding[] {
  const { shortList, ranked, failed, open, candidate, essentials, alone, undeclared } = figures;
  const candidateOpen = open.some(({ id }) => id === candidate?.id);
  return [
    listed('failed', 'stop', failed, {
      one: 'vendor on the short list fails a knock-out',
      many: 'vendors on the short list fail a knock-out',
      none: 'Nobody on the short list fails a knock-out.',
    }),
    listed('open', candidateOpen ? 'stop' : 'condition', open, {
      one: `of ${shortList} vendors has knock-outs that nobody has checked${candidateOpen ? ', and it is the candidate' : ''}`,
      many: `of ${shortList} vendors have knock-outs that nobody has checked${candidateOpen ? ', the candidate among them' : ''}`,
      none: 'Every knock-out of the short list is checked.',
    }),
    found(
      'ranked',
      ranked === 0 ? 'stop' : ranked === 1 ? 'condition' : 'met',
      ranked,
      ranked === 0
        ? `None of ${count(shortList, 'vendor', 'vendors')} on the short list is ranked.`
        : ranked === 1
          ? 'Only one vendor is ranked: there is nothing to compare it with, and it knows.'
          : `${ranked} of ${shortList} vendors on the short list are ranked.`,
    ),
    listed('essentials', 'condition', essentials, {
      one: 'vendor has left an essential question open',
      many: 'vendors have left an essential question open',
      none: 'Every essential question is answered by the whole short list.',
    }),
    found(
      'alone',
      alone > 0 ? 'condition' : 'met',
      alone,
      alone > 0
        ? `${count(alone, 'score', 'scores')} under a soft criterion ${alone === 1 ? 'was' : 'were'} given by one person alone.`
        : 'Every soft criterion was judged by at least two people.',
    ),
    listed('interests', 'condition', undeclared, {
      one: 'person who scores has not declared interests about every vendor',
      many: 'people who score have not declared interests about every vendor',
      none: 'Everybody who scores has declared their interests.',
    }),
  ];
}
