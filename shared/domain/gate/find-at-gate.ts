import { steady } from '../../lib/steady.ts';
import { FEWEST_ROUTES } from '../case/compare-options.ts';
import { BUY_IN_NEEDED } from '../change/buy-in-gate.ts';
import { BAND_NAMES } from '../readiness/readiness-band.ts';
import { BUY_IN_STOPS, CLAIM_DISTANCE, GATE_CRITERIA, type GateCriterionKey } from './gate-criteria.ts';
import type { GateFigures } from './gate-figures.ts';
import type { GateFinding, GateRow, Severity } from './gate-finding.ts';
import { type CountWords, count, countFinding, finding } from './make-finding.ts';

/** Each criterion with what it found, in their order. */
export function findAtGate(figures: GateFigures): readonly GateFinding[] {
  return [...readinessFindings(figures), ...peopleAndRisks(figures), ...workAndReasons(figures)];
}

function readinessFindings(figures: GateFigures): readonly GateFinding[] {
  const { band, basis, overall, claimed, evidenced, provisional, weak, failed, open } = figures;
  const distance = claimed === null || evidenced === null ? null : claimed - evidenced;
  const score = overall === null ? '' : ` with ${overall.toFixed(1)} of 100`;
  return [
    found(
      'band',
      band === 'ready' ? 'met' : band === 'ready-with-conditions' ? 'condition' : 'stop',
      band === null ? null : BAND_NAMES[band],
      band === null
        ? 'Readiness is not known yet: too few questions are answered.'
        : `Readiness is “${BAND_NAMES[band]}”${score}, counting ${basis} levels.`,
    ),
    listed('failed', 'stop', failed, {
      one: 'gate question has failed',
      many: 'gate questions have failed',
      none: 'No gate question has failed.',
      name: ({ id }) => id,
    }),
    listed('open', 'stop', open, {
      one: 'gate question is not answered',
      many: 'gate questions are not answered',
      none: 'Every gate question is answered.',
      name: ({ id }) => id,
    }),
    listed('weak', 'stop', weak, {
      one: 'dimension is too weak to build on',
      many: 'dimensions are too weak to build on',
      none: 'No dimension is too weak to build on.',
    }),
    found(
      'provisional',
      provisional ? 'condition' : 'met',
      provisional ? 'Yes' : 'No',
      provisional
        ? 'The overall score leaves out dimensions that are less than 60 % answered; it may still move.'
        : 'Every dimension is answered well enough to count.',
    ),
    found(
      'proof',
      basis === 'claimed'
        ? 'condition'
        : distance !== null && steady(distance) >= CLAIM_DISTANCE
          ? 'remark'
          : 'met',
      distance,
      proofSentence(figures, distance),
    ),
  ];
}

function proofSentence({ basis, claimed, evidenced }: GateFigures, distance: number | null): string {
  if (claimed === null || evidenced === null || distance === null)
    return 'What is claimed and what is evidenced cannot be compared yet.';
  const both = `Claimed ${claimed.toFixed(1)}, evidenced ${evidenced.toFixed(1)}`;
  return basis === 'claimed'
    ? `Claimed levels count in this workbook, not what is proven. ${both}.`
    : `${both}: ${distance.toFixed(1)} points are believed and not shown.`;
}

function peopleAndRisks(figures: GateFigures): readonly GateFinding[] {
  const { buyIn, against, unattended, critical, ratedRisks } = figures;
  return [
    found('buyIn', buyInSeverity(buyIn), buyIn, buyInSentence(buyIn)),
    listed('against', 'condition', against, {
      one: 'influential group is against',
      many: 'influential groups are against',
      none: 'No influential group is against.',
    }),
    listed('unattended', 'stop', unattended, {
      one: 'critical risk has no owner or no mitigation',
      many: 'critical risks have no owner or no mitigation',
      none: 'Somebody sees to every critical risk.',
    }),
    listed('critical', 'condition', critical, {
      one: 'critical risk is open',
      many: 'critical risks are open',
      none: 'No critical risk is open.',
    }),
    found(
      'risks',
      ratedRisks === 0 ? 'condition' : 'met',
      ratedRisks,
      ratedRisks === 0
        ? 'No risk has been rated, so nobody can say what may go wrong.'
        : `${count(ratedRisks, 'open risk is', 'open risks are')} rated.`,
    ),
  ];
}

function buyInSeverity(index: number | null): Severity {
  if (index === null) return 'condition';
  if (steady(index) < BUY_IN_STOPS) return 'stop';
  return steady(index) < BUY_IN_NEEDED ? 'condition' : 'met';
}

function buyInSentence(index: number | null): string {
  if (index === null) return 'Where people stand is not known: no group has an influence and an attitude.';
  const figure = `Buy-in stands at ${index.toFixed(1)} of 100`;
  if (steady(index) < BUY_IN_STOPS)
    return `${figure}, below ${BUY_IN_STOPS}: most of the influence pulls away.`;
  return steady(index) < BUY_IN_NEEDED
    ? `${figure}; ${BUY_IN_NEEDED} would carry the change.`
    : `${figure}, which carries the change.`;
}

function workAndReasons(figures: GateFigures): readonly GateFinding[] {
  const { touchpoints, undecided, blocked, audited, fixFirst, drivers, measurable, routes } = figures;
  const { hiddenCost } = figures;
  return [
    touchpoints === 0
      ? found('touchpoints', 'stop', null, 'No touchpoint is on the map, so it is not known what would move.')
      : listed('touchpoints', 'condition', undecided, {
          one: `of ${touchpoints} touchpoints is not decided`,
          many: `of ${touchpoints} touchpoints are not decided`,
          none: 'Every touchpoint is decided.',
        }),
    listed('blocked', 'condition', blocked, {
      one: 'touchpoint shows card or special data without a control',
      many: 'touchpoints show card or special data without a control',
      none: 'No touchpoint is blocked.',
    }),
    found(
      'audited',
      audited === 0 ? 'condition' : 'met',
      audited,
      audited === 0
        ? 'No process is audited, so it is not known which could be handed over.'
        : `${count(audited, 'process is', 'processes are')} audited.`,
    ),
    listed('fixFirst', 'condition', fixFirst, {
      one: 'process that is to move has to be fixed first',
      many: 'processes that are to move have to be fixed first',
      none: 'No process that is to move has to be fixed first.',
    }),
    found(
      'reasons',
      drivers === 0 ? 'stop' : measurable === 0 ? 'condition' : 'met',
      drivers === 0 ? null : measurable,
      reasonsSentence(drivers, measurable),
    ),
    found(
      'routes',
      routes < FEWEST_ROUTES ? 'condition' : 'met',
      routes,
      routes < FEWEST_ROUTES
        ? `${routes === 0 ? 'No route is' : count(routes, 'route is', 'routes are')} rated; a choice needs at least ${FEWEST_ROUTES}.`
        : `${routes} routes are rated and can be compared.`,
    ),
    found(
      'hiddenCost',
      hiddenCost === null ? 'condition' : 'met',
      hiddenCost,
      hiddenCost === null
        ? 'Hidden costs are not known: ranges or the expected contract value are missing.'
        : 'Hidden costs are estimated from the expected contract value.',
    ),
  ];
}

function reasonsSentence(drivers: number, measurable: number): string {
  if (drivers === 0) return 'No reason for handing work over is written down.';
  if (measurable === 0)
    return 'No driver has a benefit with a baseline and a target: success could not be shown.';
  return `${measurable} of ${drivers} drivers ${measurable === 1 ? 'has' : 'have'} a benefit with a baseline and a target.`;
}

function found(
  key: GateCriterionKey,
  severity: Severity,
  value: GateFinding['value'],
  sentence: string,
): GateFinding {
  return finding(GATE_CRITERIA[key], severity, value, sentence);
}

/** A criterion that counts rows. */
function listed(
  key: GateCriterionKey,
  severity: Severity,
  rows: readonly GateRow[],
  words: CountWords,
): GateFinding {
  return countFinding(GATE_CRITERIA[key], severity, rows, words);
}
