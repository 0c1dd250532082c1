import type { KpiTarget } from '../../../../shared/model/tables/kpi-target.ts';
import type { SheetPlan } from '../../book.ts';
import { writeRegister } from '../../layout/register-page.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { CHANNEL_LEVELS } from '../sheet-names.ts';

/** Where a channel has levels of its own. */
export const channelLevelsSheet: SheetPlan = {
  name: CHANNEL_LEVELS,
  purpose: 'The levels of KPIs in single channels, where they differ from those of the KPI.',
  tab: 'expectations',
  write: (book, sheet) => {
    const { kpi, channel, kpi_target } = book.workbook;
    const place = (row: KpiTarget) =>
      (kpi[row.kpi]?.position ?? 0) * 1_000 + (channel[row.channel]?.position ?? 0);
    const rows = Object.values(kpi_target).sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
    writeRegister(book, sheet, {
      title: CHANNEL_LEVELS,
      hint: 'An empty level is that of the KPI on the sheet KPIs and SLAs, in the unit of the KPI.',
      columns: [
        idColumn<KpiTarget>(({ id }) => id, 'kpt_Id'),
        inputColumn<KpiTarget>(book, 'kpi_target', 'kpi', (row) => row, {
          name: 'kpt_Kpi',
          width: 36,
          band: 'Level',
        }),
        ...sectionColumns<KpiTarget>(book, 'kpi_target', (row) => row, {
          placed: ['kpi'],
          changes: { channel: { width: 28 } },
        }),
      ],
      rows,
      printUntil: 'range_high',
      portrait: true,
    });
    return { rows: rows.length, complete: null };
  },
};
