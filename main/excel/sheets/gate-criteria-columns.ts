import { FEWEST_ROUTES } from '../../../shared/domain/case/compare-options.ts';
import { BUY_IN_NEEDED } from '../../../shared/domain/change/buy-in-gate.ts';
import { BUY_IN_STOPS, CLAIM_DISTANCE } from '../../../shared/domain/gate/gate-criteria.ts';
import type { GateFinding } from '../../../shared/domain/gate/gate-finding.ts';
import { BAND_NAMES } from '../../../shared/domain/readiness/readiness-band.ts';
import type { Book } from '../book.ts';
import { calculated } from '../cells/calculated.ts';
import type { Column } from '../layout/table.ts';
import { routesRated } from './case/case-checks.ts';
import { FINDING_WORDS } from './finding-words.ts';
import { bandShown } from './risk/risk-columns.ts';
import { BLOCKED, STANDINGS } from './touchpoint/decision-columns.ts';

const [STOP, CONDITION, REMARK, MET] = (['stop', 'condition', 'remark', 'met'] as const).map(
  (severity) => `"${FINDING_WORDS[severity]}"`,
);

/** The criteria of the gate with live figures, and what each figure means by the gate's rule. */
export function criteriaColumns(book: Book): readonly Column<GateFinding>[] {
  return [
    {
      key: 'criterion',
      header: 'Criterion',
      width: 32,
      look: 'key',
      value: ({ criterion }) => criterion.label,
    },
    {
      key: 'figure',
      header: 'Figure',
      width: 20,
      look: 'calculated',
      align: 'center',
      formatOf: ({ criterion }) => (criterion.digits === 0 ? '#,##0' : '0.0'),
      value: ({ criterion: { id }, value }) => {
        const formula = figureFormula(id, book);
        return formula === null ? (value ?? '–') : calculated(formula, value);
      },
    },
    {
      key: 'finding',
      header: 'Finding',
      width: 16,
      look: 'calculated',
      name: 'gat_Finding',
      value: ({ criterion: { id }, severity }, cell) =>
        calculated(findingFormula(id, cell('figure')), FINDING_WORDS[severity]),
    },
    { key: 'rule', header: 'Rule', width: 46, look: 'plain', value: ({ criterion }) => criterion.rule },
    {
      key: 'said',
      header: 'What it said at the export',
      width: 60,
      look: 'plain',
      value: ({ sentence }) => sentence,
    },
  ];
}

/** The figure of a criterion from the cells of other sheets; null where nothing is there yet to work it out from. */
function figureFormula(id: string, { workbook }: Book): string | null {
  const groups = Object.keys(workbook.stakeholder).length > 0;
  switch (id) {
    case 'band':
      return 'band_Readiness';
    case 'failed':
      return 'gates_Failed';
    case 'open':
      return 'gates_Open';
    case 'weak':
      return 'dimensions_Weak';
    case 'provisional':
      return 'score_Provisional';
    case 'proof':
      return 'IF(AND(ISNUMBER(score_Claimed),ISNUMBER(score_Evidenced)),score_Claimed-score_Evidenced,"–")';
    case 'buy-in':
      return groups ? 'buyin_Index' : null;
    case 'against':
      return groups ? 'buyin_Against' : null;
    case 'unattended':
      return `SUMPRODUCT((rsk_Band="${bandShown('critical')}")*(((rsk_Owner="")+(rsk_Mitigation="")*(rsk_Response<>"Accept"))>0))`;
    case 'critical':
      return 'INDEX(rsk_BandCount,4)';
    case 'risks':
      return 'COUNT(rsk_Score)';
    case 'touchpoints':
      return `IF(SUMPRODUCT((tpt_Id<>"")*1)=0,"–",COUNTIF(tpt_Standing,"${STANDINGS.undecided}"))`;
    case 'blocked':
      return `COUNTIF(tpt_Before,"*${BLOCKED}*")`;
    case 'audited':
      return 'COUNTIF(prc_StatusCode,">0")';
    case 'fix-first':
      return 'COUNTIFS(prc_FixCount,">0",prc_StatusCode,2)';
    case 'reasons':
      return 'IF(SUMPRODUCT((drv_Id<>"")*1)=0,"–",COUNTIF(drv_Measurable,"✓*"))';
    case 'routes':
      return routesRated();
    case 'hidden-cost':
      return 'hid_FirstLikelyAmount';
    default:
      throw new Error(`The gate has a criterion that Excel does not know: ${id}.`);
  }
}

/** What a figure means, by the rule of its criterion. */
function findingFormula(id: string, figure: string): string {
  switch (id) {
    case 'band':
      return `IF(${figure}="${BAND_NAMES.ready}",${MET},IF(${figure}="${BAND_NAMES['ready-with-conditions']}",${CONDITION},${STOP}))`;
    case 'provisional':
      return `IF(${figure}="Yes",${CONDITION},${MET})`;
    case 'proof':
      return `IF(basis_code=2,${CONDITION},IF(ISNUMBER(${figure}),IF(ROUND(${figure},9)>=${CLAIM_DISTANCE},${REMARK},${MET}),${MET}))`;
    case 'buy-in':
      return `IF(ISNUMBER(${figure}),IF(ROUND(${figure},9)<${BUY_IN_STOPS},${STOP},IF(ROUND(${figure},9)<${BUY_IN_NEEDED},${CONDITION},${MET})),${CONDITION})`;
    case 'risks':
    case 'audited':
      return `IF(${figure}=0,${CONDITION},${MET})`;
    case 'touchpoints':
      return `IF(ISNUMBER(${figure}),IF(${figure}>0,${CONDITION},${MET}),${STOP})`;
    case 'reasons':
      return `IF(ISNUMBER(${figure}),IF(${figure}=0,${CONDITION},${MET}),${STOP})`;
    case 'routes':
      return `IF(${figure}<${FEWEST_ROUTES},${CONDITION},${MET})`;
    case 'hidden-cost':
      return `IF(ISNUMBER(${figure}),${MET},${CONDITION})`;
    default:
      return `IF(${figure}>0,${STOPPING.has(id) ? STOP : CONDITION},${MET})`;
  }
}

/** Criteria that count rows, each of which stops. */
const STOPPING: ReadonlySet<string> = new Set(['failed', 'open', 'weak', 'unattended']);
