import type { BalanceVerdict } from '../../kpi/balance-rule.ts';
import type { GateFinding, Severity } from '../gate-finding.ts';
import { count, finding } from '../make-finding.ts';
import { found, listed } from './expectation-finding.ts';
import { EXPECTATION_CRITERIA } from './expectations-criteria.ts';
import type { ExpectationsFigures } from './expectations-figures.ts';

/** What was decided before, who does what, and whether the KPIs ask for more than speed. */
export function groundFindings(figures: ExpectationsFigures): readonly GateFinding[] {
  return [firstGate(figures), ...ownHouse(figures), ...balance(figures)];
}

/** Rules of the balance check that the gate looks at by themselves. */
const OWN_CRITERIA: ReadonlySet<string> = new Set([
  'balance.efficiency-share',
  'balance.behaviours',
  'balance.human-route',
]);

function firstGate({ firstGate: outcome, openConditions }: ExpectationsFigures): GateFinding {
  if (outcome === null)
    return found(
      'firstGate',
      'stop',
      null,
      'The readiness gate is not decided, so nobody has said that this may begin.',
    );
  if (outcome === 'no-go')
    return found(
      'firstGate',
      'stop',
      'No-go',
      'The readiness gate was decided with no-go. Decide it again once what was asked for is done.',
    );
  if (openConditions.length > 0)
    return finding(
      EXPECTATION_CRITERIA.firstGate,
      'condition',
      `${openConditions.length} open`,
      `The readiness gate was passed with conditions, and ${count(openConditions.length, 'one is', 'of them are')} still open.`,
      openConditions,
    );
  return found('firstGate', 'met', 'Passed', 'The readiness gate is passed, and no condition of it is open.');
}

function ownHouse(figures: ExpectationsFigures): readonly GateFinding[] {
  const { activities, unclear, obligations, unownedObligations, boundary } = figures;
  return [
    activities === 0
      ? found('duties', 'stop', null, 'No activity is shared out, so nobody is responsible for anything yet.')
      : listed('duties', 'condition', unclear, {
          one: `of ${activities} activities has no clear duties`,
          many: `of ${activities} activities have no clear duties`,
          none: 'Every activity has one accountable role and somebody who does it.',
        }),
    obligations === 0
      ? found('obligations', 'condition', null, 'What the client owes the partner is not written down.')
      : listed('obligations', 'condition', unownedObligations, {
          one: 'obligation of the client has no owner',
          many: 'obligations of the client have no owner',
          none: 'Every obligation of the client has an owner.',
        }),
    found(
      'boundary',
      boundary ? 'met' : 'condition',
      boundary ? 'Written' : null,
      boundary
        ? 'The boundary statement says who owns what.'
        : 'There is no boundary statement: who owns people, knowledge, systems and data is left to interpretation.',
    ),
  ];
}

function balance({ kpis, rules, efficiency, behaviours }: ExpectationsFigures): readonly GateFinding[] {
  const others = rules.filter(({ rule }) => !OWN_CRITERIA.has(rule.key));
  const named = (verdict: BalanceVerdict) => others.filter((one) => one.verdict === verdict);
  const words = (verdict: BalanceVerdict) =>
    named(verdict)
      .map(({ rule }) => rule.name)
      .join(', ');
  const verdictOf = (key: string) => rules.find(({ rule }) => rule.key === key);
  const share = verdictOf('balance.efficiency-share');
  const behaviour = verdictOf('balance.behaviours');
  const [errors, warnings] = [named('error').length, named('warning').length];
  return [
    kpis === 0
      ? found('balanceErrors', 'stop', null, 'No KPI is chosen, so nothing could be agreed.')
      : found(
          'balanceErrors',
          errors > 0 ? 'stop' : 'met',
          errors,
          errors > 0
            ? `${count(errors, 'rule is', 'rules are')} broken without a reason: ${words('error')}.`
            : 'No rule is broken without a reason.',
        ),
    found(
      'balanceWarnings',
      warnings > 0 ? 'condition' : 'met',
      warnings,
      warnings > 0
        ? `${count(warnings, 'rule warns', 'rules warn')}: ${words('warning')}.`
        : 'No rule warns without a reason.',
    ),
    found(
      'efficiency',
      severityOf(share?.verdict),
      efficiency,
      efficiency === null
        ? 'No critical service level weighs anything yet.'
        : `${share?.finding ?? ''}${share?.verdict === 'excused' ? ` Reason given: ${share.exception?.reason ?? ''}` : ''}`,
    ),
    found('behaviours', severityOf(behaviour?.verdict), behaviours, behaviour?.finding ?? ''),
  ];
}

/** An error stops, a warning is a condition; with a reason both are worth knowing only. */
function severityOf(verdict: BalanceVerdict | undefined): Severity {
  switch (verdict) {
    case 'error':
      return 'stop';
    case 'warning':
    case 'open':
    case undefined:
      return 'condition';
    case 'excused':
      return 'remark';
    case 'ok':
      return 'met';
  }
}
