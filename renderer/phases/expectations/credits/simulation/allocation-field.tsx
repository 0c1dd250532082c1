import { Refusal } from '../../../../../shared/lib/refusal.ts';
import { readValue } from '../../../../../shared/model/read-value.ts';
import { type Kpi, kpi as kpiTable } from '../../../../../shared/model/tables/kpi.ts';
import { valueText } from '../../../../../shared/model/value-text.ts';
import { emptyWorkbook } from '../../../../../shared/model/workbook.ts';
import { editRegister } from '../../../../registers/edit-register.ts';
import { SaveText } from '../../../../ui/save-text.tsx';
import styles from './credit-matrix.module.css';

/** The allocation of a KPI, to be changed where its effect shows. It saves by itself. */
export function AllocationField({ kpi }: { readonly kpi: Kpi }) {
  const field = kpiTable.fields.allocation_percent;
  return (
    <SaveText
      label={`Allocation of ${kpi.name}, %`}
      labelHidden
      kind="number"
      className={styles.allocation ?? ''}
      draftKey={`kpi/${kpi.id}/allocation_percent/credits`}
      value={valueText(field, kpi.allocation_percent, NO_ROWS)}
      onCommit={async (text) => {
        const reading = readValue(field, text, NO_ROWS);
        if (!reading.ok) throw new Refusal('invalid', reading.message);
        const title = `Change allocation of ${kpi.name}`;
        await editRegister('kpi', {
          title,
          set: [{ id: kpi.id, fields: { allocation_percent: reading.value } }],
          add: [],
        });
      }}
    />
  );
}

/** A number names no row. */
const NO_ROWS = emptyWorkbook();
