import type { ProcessAudit } from '../../../shared/domain/sourcing/process/audit-process.ts';
import { PROCESS_STATUSES } from '../../../shared/domain/sourcing/process/audit-process.ts';
import { sumBy } from '../../../shared/lib/sum-by.ts';
import { SOURCING_DECISIONS } from '../../../shared/model/sourcing.ts';
import type { Book } from '../book.ts';
import { UNKNOWN } from '../cells/calculated.ts';
import type { Check } from './check.ts';
import { waveTotals } from './process/wave-totals.ts';
import { BLOCKED, CLOSE_CALL, HOLD, STANDINGS } from './touchpoint/decision-columns.ts';
import { decisionSummary } from './touchpoint/decision-totals.ts';

/** The headline figures of the process audit, the wave plan and the touchpoint map. */
export function sourcingChecks(book: Book): readonly Check[] {
  return [...processChecks(book), ...touchpointChecks(book)];
}

const COUNT = 'General';
const FTE = '0.0000';

function processChecks({ audits }: Book): readonly Check[] {
  const { list, plan } = audits;
  const mean = (of: (audit: ProcessAudit) => number | null): number | string => {
    const known = list.flatMap((audit) => of(audit) ?? []);
    return known.length === 0 ? UNKNOWN : known.reduce((sum, score) => sum + score, 0) / known.length;
  };
  const average = (column: string) => `IF(COUNT(${column})=0,"–",SUM(${column})/COUNT(${column}))`;
  return [
    check(
      'Processes with both scores',
      list.filter(({ index }) => index !== null).length,
      'COUNT(prc_Index)',
    ),
    check(
      'Mean readiness to move',
      mean(({ readiness }) => readiness.score),
      average('prc_RTM'),
      FTE,
    ),
    check(
      'Mean suitability to move',
      mean(({ suitability }) => suitability.score),
      average('prc_STM'),
      FTE,
    ),
    ...PROCESS_STATUSES.map(({ value, label }, index) =>
      check(
        `Processes: ${label}`,
        list.filter(({ status }) => status === value).length,
        `COUNTIF(prc_StatusCode,${index + 1})`,
      ),
    ),
    check(
      'Processes to fix first',
      list.filter(({ fixFirst }) => fixFirst.length > 0).length,
      'COUNTIF(prc_FixCount,">0")',
    ),
    check(
      'Missing artefacts',
      sumBy(list, ({ missing }) => missing.length),
      'SUM(prc_Missing)',
    ),
    check(
      'Mean automation hint',
      mean(({ automation }) => automation.score),
      average('prc_Hint'),
      FTE,
    ),
    check('Workload of all processes in FTE', plan.totalFte, 'fte_Processes', FTE),
    check('Most that wave 1 may carry in FTE', plan.firstWaveLimit ?? UNKNOWN, 'limit_Wave1', FTE),
    ...waveTotals({ audits }).flatMap(({ wave, count, fte }) =>
      wave === null
        ? []
        : [
            check(`Wave ${wave}: processes`, count, `COUNTIF(prc_Wave,${wave})`),
            check(`Wave ${wave}: workload in FTE`, fte, `SUMIFS(wav_FTE,wav_Wave,${wave})`, FTE),
          ],
    ),
  ];
}

function touchpointChecks(book: Book): readonly Check[] {
  const summary = decisionSummary(book);
  const decisions = [...SOURCING_DECISIONS, { value: 'open', label: 'Open' }] as const;
  return [
    ...decisions.flatMap(({ value, label }, index) => [
      check(`Touchpoints: ${label}`, summary.byDecision[value].count, `INDEX(sum_Touchpoints,${index + 1})`),
      check(`${label}: workload in FTE`, summary.byDecision[value].fte, `INDEX(sum_FTE,${index + 1})`, FTE),
    ]),
    check('Contacts a month of all touchpoints', summary.total.contacts, 'SUM(tpt_ContactsKnown)'),
    check('Workload of all touchpoints in FTE', summary.total.fte, 'SUM(tpt_FteKnown)', FTE),
    check('Touchpoints not decided', summary.undecided, `COUNTIF(tpt_Standing,"${STANDINGS.undecided}")`),
    check('Decisions that differ', summary.overridden, `COUNTIF(tpt_Standing,"${STANDINGS.overridden}")`),
    check('Close calls', summary.closeCalls, `COUNTIF(tpt_Close,"${CLOSE_CALL}")`),
    check('Blocked touchpoints', summary.blocked, `COUNTIF(tpt_Before,"*${BLOCKED}*")`),
    check('Touchpoints on hold', summary.onHold, `COUNTIF(tpt_Before,"*${HOLD}*")`),
    check('Recommendations changed since', summary.outdated, `COUNTIF(tpt_Before,"*Changed since*")`),
  ];
}

function check(label: string, app: number | string, formula: string, format: string = COUNT): Check {
  return { label, app, formula, format };
}
