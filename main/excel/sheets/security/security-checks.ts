import { securityFigures } from '../../../../shared/domain/security/security-figures.ts';
import type { Book } from '../../book.ts';
import type { Check } from '../check.ts';
import { stateWord } from './state-word.ts';

/** The headline figures of security, privacy and compliance. */
export function securityChecks({ workbook, about }: Book): readonly Check[] {
  const figures = securityFigures(workbook, about.at.slice(0, 10));
  const not = `(req_Status<>"${stateWord('not-applicable')}")*(req_Id<>"")`;
  const check = (label: string, key: string, formula: string): Check => ({
    label,
    app: Number(figures[key]),
    formula,
    format: 'General',
  });
  return [
    check('Requirements that apply', 'security.requirements', `SUMPRODUCT(${not})`),
    check('Requirements open', 'security.open', 'SUM(req_Open)'),
    check('Requirements not met', 'security.unmet', 'SUM(req_Unmet)'),
    check('Requirements asked in the RFP', 'security.rfp', `SUMPRODUCT(${not}*(req_Rfp="Yes"))`),
    check('Requirements open without owner', 'security.unowned', 'SUM(req_Unowned)'),
  ];
}
