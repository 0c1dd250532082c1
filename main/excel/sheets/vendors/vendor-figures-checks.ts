import { vendorFigures } from '../../../../shared/domain/vendor/vendor-figures.ts';
import type { Book } from '../../book.ts';
import type { Check } from '../check.ts';

/** The headline figures of vendors and due diligence: sums over all vendors of the register. */
export function vendorFiguresChecks({ workbook, about }: Book): readonly Check[] {
  const figures = vendorFigures(workbook, about.at.slice(0, 10));
  const sum = (ending: string) =>
    Object.entries(figures).reduce(
      (total, [key, figure]) =>
        key.startsWith('vendor.') && key.endsWith(ending) ? total + Number(figure) : total,
      0,
    );
  const check = (label: string, app: number, name: string): Check => ({
    label,
    app,
    formula: `SUM(${name})`,
    format: 'General',
  });
  return [
    check('Vendors in the race', Number(figures['vendors.inRace']), 'ven_Race'),
    check('Vendors on the short list', Number(figures['vendors.shortList']), 'ven_Short'),
    check('Knock-outs failed, all vendors', sum('.knockOuts.failed'), 'ven_Failed'),
    check('Knock-outs open, all vendors', sum('.knockOuts.open'), 'ven_Open'),
    check('Knock-outs waived, all vendors', sum('.knockOuts.waived'), 'ven_Waived'),
    check('Certificates that count, all vendors', sum('.certificates.valid'), 'ven_Certificates'),
    check('Checks of vendors done', sum('.checks.done'), 'ven_Checks'),
    check('Red flags open', sum('.redFlags'), 'ven_Flags'),
  ];
}
