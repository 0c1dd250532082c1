import type { DutyAssessment } from '../../../../shared/domain/duties/assess-duties.ts';
import { isError } from '../../../../shared/domain/duties/check-activity.ts';
import {
  OBLIGATION_TARGET01,
  type ObligationScore,
  obligationShare,
} from '../../../../shared/domain/duties/obligation-score.ts';
import type { RoleLoad } from '../../../../shared/domain/duties/role-load.ts';
import type { ClientObligation } from '../../../../shared/model/tables/client-obligation.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { formatShare } from './format-money.ts';

const METHOD = 'Readiness Workbook method, responsibilities.';

/** The rules of the grid, and how often each is broken. */
export function explainRules({
  activities,
  roles,
  errors,
  warnings,
  inScope,
  limits,
}: DutyAssessment): Explanation {
  const count = (rule: string) =>
    activities.flatMap(({ findings }) => findings).filter((finding) => finding.rule === rule).length;
  const most = formatShare(limits.accountable01);
  return {
    title: 'Errors and warnings',
    formula:
      'Every activity that applies needs exactly one role that answers for it and at least one that does it: these are errors. The others are warnings. An activity that does not apply is not checked.',
    columns: ['Rule', 'Broken'],
    terms: [
      ['Error: nobody answers for it', count('no-accountable')],
      ['Error: more than one role answers for it', count('several-accountable')],
      ['Error: nobody does it', count('no-responsible')],
      [`Warning: more than ${limits.responsible} roles do it`, count('many-responsible')],
      ['Warning: a role has two letters other than A and R', count('doubled')],
      [
        `Warning: a role answers for more than ${most} of all`,
        roles.filter((load) => load.overloaded).length,
      ],
      ['Warning: a role appears nowhere', roles.filter((load) => load.idle).length],
    ],
    total: null,
    result: `${errors} ${errors === 1 ? 'error' : 'errors'} and ${warnings} ${warnings === 1 ? 'warning' : 'warnings'} in ${inScope} activities, of which ${activities.filter(({ findings }) => findings.some(isError)).length} have an error.`,
    notes: ['How much one role may carry is set in Method settings ▸ Responsibilities.'],
    source: `${METHOD} One role that answers is the usual rule for such grids; the two thresholds are our own.`,
  };
}

/** How much each role answers for. */
export function explainLoads(roles: readonly RoleLoad[], inScope: number, most01: number): Explanation {
  return {
    title: 'Share that a role answers for',
    formula: 'Activities in which the role has an A ÷ activities that apply.',
    columns: ['Role', 'Answers for', 'Share in %'],
    terms: roles.map(({ role, counts, accountable01 }) => [
      role.name,
      counts.A,
      accountable01 === null ? null : accountable01 * 100,
    ]),
    total: null,
    result: `Of ${inScope} activities. Above ${formatShare(most01)} a role is marked.`,
    notes: [
      'Where two roles have an A in one activity, it counts for both; that is an error of the activity.',
    ],
    source: `${METHOD} The threshold is our own; change it in Method settings ▸ Responsibilities.`,
  };
}

/** What the client has kept so far. */
export function explainObligations(rows: readonly ClientObligation[], score: ObligationScore): Explanation {
  const target = formatShare(OBLIGATION_TARGET01);
  return {
    title: 'Client obligations kept',
    formula: `All that were kept ÷ all that fell due, over the obligations of which both are known. The target is ${target}.`,
    columns: ['Obligation', 'Fell due', 'Kept', 'Share in %'],
    terms: rows.map((row) => {
      const share = obligationShare(row);
      return [row.name, row.due, row.met, share === null ? null : share * 100];
    }),
    total: ['Together', score.due, score.met, score.share01 === null ? null : score.share01 * 100],
    result:
      score.share01 === null
        ? 'Not known yet: no obligation has both counts.'
        : `${score.met} ÷ ${score.due} = ${formatShare(score.share01)}, ${score.share01 >= OBLIGATION_TARGET01 ? 'which meets' : 'below'} the target of ${target}.`,
    notes: [
      'An obligation without counts is left out: not known is not the same as not kept.',
      'What falls due often weighs more, as it does in daily work.',
    ],
    source: `${METHOD} KPI “client obligations met” of the catalogue.`,
  };
}
