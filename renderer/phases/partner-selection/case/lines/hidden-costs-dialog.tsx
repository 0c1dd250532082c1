import { useMemo } from 'react';
import { hiddenCostsToTake, takeHiddenCosts } from '../../../../../shared/commands/add-cost-lines.ts';
import { costRange } from '../../../../../shared/domain/risk/hidden-cost-total.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import { PickDialog } from '../../../../ui/pick-dialog.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';

const NONE: ReadonlySet<string> = new Set();

/** Takes hidden costs of the page Risks over as cost lines, as one act. */
export function HiddenCostsDialog({ onClose }: { readonly onClose: () => void }) {
  const hidden_cost = useWorkbook((w) => w.hidden_cost);
  const cost_line = useWorkbook((w) => w.cost_line);
  const items = useMemo(
    () =>
      hiddenCostsToTake({ hidden_cost, cost_line }).map((cost) => {
        const range = costRange(cost);
        return {
          id: cost.id,
          name: cost.name,
          group: cost.one_time ? 'Once' : 'Every year',
          note: range
            ? `${formatPlain(range.likely)} % of the fee, from ${formatPlain(range.low)} to ${formatPlain(range.high)} %`
            : '',
        };
      }),
    [hidden_cost, cost_line],
  );
  return (
    <PickDialog
      title="Take hidden costs over"
      items={items}
      present={NONE}
      singular="hidden cost"
      plural="hidden costs"
      hint="Leave out what a cost line has already: it would count twice."
      nothing="Nothing to take over: hidden costs count here once they have a whole range, and each only once."
      onAdd={(ids) => {
        commit((workbook) => takeHiddenCosts(workbook, ids)).then(onClose, showRefusal);
      }}
      onClose={onClose}
    />
  );
}
