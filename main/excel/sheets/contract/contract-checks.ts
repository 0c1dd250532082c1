import { contractFigures } from '../../../../shared/domain/contract/contract-figures.ts';
import { VERDICT_WORDS } from '../../../../shared/domain/contract/pilot-standing.ts';
import type { Book } from '../../book.ts';
import { UNKNOWN } from '../../cells/calculated.ts';
import type { Check } from '../check.ts';
import { legalWord, stateWord } from './clauses.ts';

/** The headline figures of the contract, the exit plan and the pilots. */
export function contractChecks({ workbook, about }: Book): readonly Check[] {
  const figures = contractFigures(workbook, about.at.slice(0, 10));
  const check = (label: string, key: string, formula: string, format = 'General'): Check => {
    const figure = figures[key] ?? null;
    return { label, app: typeof figure === 'number' ? figure : UNKNOWN, formula, format };
  };
  const not = stateWord('not-applicable');
  const passed = Object.entries(figures).filter(
    ([key, figure]) => key.startsWith('pilot.') && figure === 'passed',
  );
  return [
    check('Clauses that apply', 'contract.clauses', `SUMPRODUCT((cla_Id<>"")*(cla_State<>"${not}"))`),
    check('Clauses agreed', 'contract.agreed', `COUNTIF(cla_State,"${stateWord('agreed')}")`),
    check('Musts open', 'contract.musts-open', 'SUMPRODUCT((cla_Need="Must")*cla_Open)'),
    check('Clauses refused', 'contract.refused', `COUNTIF(cla_State,"${stateWord('refused')}")`),
    check(
      'Clauses not acceptable to lawyers',
      'contract.legal-stops',
      `COUNTIFS(cla_Legal,"${legalWord('stop')}",cla_State,"<>${stateWord('refused')}",cla_State,"<>${not}")`,
    ),
    check('Clauses against signing', 'contract.blocking', 'SUM(cla_Blocks)'),
    check(
      'Exit plan: share written',
      'exit.complete',
      'IF(COUNT(exi_Written)=0,"–",SUM(exi_Written)/COUNT(exi_Written))',
      '0.0%',
    ),
    check('Exit plan: cost', 'exit.cost', 'IF(COUNT(exi_Cost)=0,"–",SUM(exi_Cost))', '#,##0'),
    {
      label: 'Pilots passed by their measures',
      app: passed.length,
      formula: `COUNTIF(pil_Verdict,"${VERDICT_WORDS.passed}")`,
      format: 'General',
    },
  ];
}
