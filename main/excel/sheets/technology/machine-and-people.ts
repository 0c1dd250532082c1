import { humanRoutes } from '../../../../shared/domain/technology/human-routes.ts';
import { machineAndPeople } from '../../../../shared/domain/technology/machine-and-people.ts';
import { parametersOf, parameterValue } from '../../../../shared/model/parameters.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../../layout/marks.ts';
import { writeRegister } from '../../layout/register-page.ts';
import { MACHINE_AND_PEOPLE } from '../sheet-names.ts';
import { GAP_WORDS, type SplitLine, splitColumns } from './split-columns.ts';

/** Who would have the contacts of each touchpoint once the machines do what is wanted. */
export const machineAndPeopleSheet: SheetPlan = {
  name: MACHINE_AND_PEOPLE,
  purpose: 'How many contacts machines would end, how many are left, and who handles them.',
  tab: 'expectations',
  write: (book, sheet) => {
    const lines = splitLines(book);
    const span = writeRegister(book, sheet, {
      title: MACHINE_AND_PEOPLE,
      hint: 'Left for people = contacts × (1 − contained share). Nothing is typed here: figures follow the touchpoint map and the automations. The people behind a machine stand as at the export.',
      columns: splitColumns(),
      rows: lines,
      printUntil: 'gap',
    });
    if (lines.length > 0)
      markWords(sheet, span.cells('gap'), [
        [GAP_WORDS['no-machine'], ATTENTION],
        [GAP_WORDS['no-route'], BAD],
        ['✓', GOOD],
      ]);
    return { rows: lines.length, complete: null };
  },
};

/** The touchpoints in the order of the map. */
export function splitLines({ workbook }: Pick<Book, 'workbook'>): readonly SplitLine[] {
  const routes = new Map(
    humanRoutes(workbook).list.flatMap((route) => (route.touchpoint ? [[route.touchpoint.id, route]] : [])),
  );
  const usual = parameterValue(parametersOf(workbook), 'decision.hybrid_share');
  return machineAndPeople(workbook).map((split, index): SplitLine => {
    const { touchpoint, behind } = split;
    return {
      ...split,
      unattended: workbook.channel[touchpoint.channel]?.unattended ?? false,
      route: routes.get(touchpoint.id) ?? null,
      place: index + 1,
      partner01: behind?.decision === 'hybrid' ? (behind.partner_share ?? usual) / 100 : 0,
    };
  });
}
