import { NativeSelect } from '@mantine/core';
import { setFields } from '../../../../shared/commands/put.ts';
import { ROLL_UPS, type RollUp } from '../../../../shared/model/readiness-lists.ts';
import { engagement } from '../../../../shared/model/tables/engagement.ts';
import { engagementOf } from '../../../../shared/model/workbook.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { usePicked } from '../../../ui/use-picked.ts';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

const { label, help } = engagement.fields.roll_up;

/** How several answers become one level wherever a question is not settled. */
export function RollUpSelect() {
  const stored = useWorkbook((w) => engagementOf(w).roll_up);
  const [picked, pick] = usePicked<RollUp>('roll-up', stored, (roll_up) =>
    commit((workbook) => {
      const { id, roll_up: now } = engagementOf(workbook);
      const title = `Let several answers count as their ${roll_up}`;
      return now === roll_up ? null : setFields(workbook, 'engagement', id, { roll_up }, title);
    }).catch(showRefusal),
  );
  return (
    <NativeSelect
      size="xs"
      w={110}
      aria-label={label}
      title={`${label}. ${help}`}
      data={ROLL_UPS.map((one) => ({ value: one.value, label: one.label }))}
      value={picked}
      onChange={(event) => pick(event.currentTarget.value as RollUp)}
    />
  );
}
