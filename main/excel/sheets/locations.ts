import { locationOverlaps } from '../../../shared/domain/sourcing/location/location-overlaps.ts';
import type { YearOverlap } from '../../../shared/domain/sourcing/location/overlap-hours.ts';
import { sumBy } from '../../../shared/lib/sum-by.ts';
import type { Location } from '../../../shared/model/tables/location.ts';
import type { Book, SheetPlan } from '../book.ts';
import { calculated } from '../cells/calculated.ts';
import { inOrder } from '../layout/in-order.ts';
import { writeRegister } from '../layout/register-page.ts';
import type { Column } from '../layout/table.ts';
import { idColumn, inputColumn, sectionColumns } from './registers/register-columns.ts';
import { LOCATIONS } from './sheet-names.ts';

/** The places where a partner could work, with the hours that they share with the home team. */
export const locations: SheetPlan = {
  name: LOCATIONS,
  purpose: 'Places where a partner could work: working hours, wages and risks, each with its source.',
  tab: 'readiness',
  write: (book, sheet) => {
    const rows = inOrder(book.workbook.location);
    writeRegister(book, sheet, {
      title: 'Locations',
      hint: 'One row per place. Hours together were worked out at the export, with the clocks of both places over the whole year.',
      columns: columns(book),
      rows,
      printUntil: 'note',
    });
    return { rows: rows.length, complete: null };
  },
};

function columns(book: Book): readonly Column<Location>[] {
  const overlaps = locationOverlaps(book.workbook, Number(book.about.at.slice(0, 4)));
  const hours = (key: keyof YearOverlap, header: string): Column<Location> => ({
    key: `overlap_${key}`,
    header,
    width: 12,
    look: 'plain',
    align: 'center',
    format: '0.0',
    value: ({ id }) => overlaps[id]?.[key] ?? null,
  });
  const placed = ({ id }: Location) => book.advice.filter(({ touchpoint }) => touchpoint.location === id);
  return [
    idColumn(({ id }) => id, 'loc_Id'),
    inputColumn(book, 'location', 'name', (row: Location) => row, {
      name: 'loc_Name',
      band: 'Location',
      width: 22,
    }),
    {
      key: 'touchpoints',
      header: 'Touchpoints there',
      width: 13,
      look: 'calculated',
      align: 'center',
      band: 'Result',
      value: (row, cell) => calculated(`COUNTIF(tpt_Location,${cell('name')})`, placed(row).length),
    },
    {
      key: 'workload',
      header: 'Their workload in FTE',
      width: 13,
      look: 'calculated',
      align: 'center',
      format: '0.0',
      value: (row, cell) =>
        calculated(
          `SUMIFS(tpt_FTE,tpt_Location,${cell('name')})`,
          sumBy(placed(row), ({ fte }) => fte ?? 0),
        ),
    },
    hours('least', 'Hours together, fewest'),
    hours('most', 'Hours together, most'),
    ...sectionColumns(book, 'location', (row: Location) => row, {
      placed: ['name'],
      changes: { delivery: { band: 'Facts' } },
    }),
  ];
}
