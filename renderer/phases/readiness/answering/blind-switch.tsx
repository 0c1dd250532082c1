import { Switch } from '@mantine/core';
import { setBlind } from '../../../../shared/commands/set-blind.ts';
import { engagementOf } from '../../../../shared/model/workbook.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { usePicked } from '../../../ui/use-picked.ts';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** What blind answering hides and what it does not. */
export const BLIND_WORDS =
  'While this is on, what others said to a question stays hidden from you until you have answered it. Results, History and exported files show every answer.';

/** Answering blind, on or off, for everybody who works in this workbook. */
export function BlindSwitch() {
  const blind = useWorkbook((w) => engagementOf(w).blind);
  const [picked, pick] = usePicked('blind', blind, (on) =>
    commit((workbook) => setBlind(workbook, on)).catch(showRefusal),
  );
  return (
    <Switch
      size="sm"
      label="Answer blind"
      title={BLIND_WORDS}
      checked={picked}
      onChange={(event) => pick(event.currentTarget.checked)}
    />
  );
}
