import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { BusinessCase } from '../../../../../shared/domain/business-case/case-result.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { ScenarioChoice } from '../scenario-choice.tsx';
import { useShownScenario } from '../use-case.ts';
import { lineColumns } from './line-columns.ts';
import { LineResult } from './line-result.tsx';

type Shown = 'all' | 'in-house' | 'outsourced';

const CHOICES: readonly { readonly value: Shown; readonly label: string }[] = [
  { value: 'all', label: 'All lines' },
  { value: 'in-house', label: 'In-house' },
  { value: 'outsourced', label: 'Outsourced' },
];

interface LinesViewProps {
  readonly business: BusinessCase;
  readonly asked: string | null;
  readonly path: string;
}

/** The register of cost lines with the amount of each in the scenario that is looked at. */
export function LinesView({ business, asked, path }: LinesViewProps) {
  const [, navigate] = useLocation();
  const [side, setSide] = useState<Shown>('all');
  const [shown, show, others] = useShownScenario(business);
  const cost_line = useWorkbook((w) => w.cost_line);
  const rows = useMemo(
    () =>
      Object.values(cost_line)
        .filter((line) => side === 'all' || line.side === side)
        .sort((a, b) => a.position - b.position) as unknown as readonly AnyRow[],
    [cost_line, side],
  );
  const columns = useMemo(() => lineColumns(business, shown), [business, shown]);
  return (
    <RegisterSplit
      table="cost_line"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      rows={rows}
      newRow={side === 'all' ? {} : { side }}
      toolbar={
        <>
          <SegmentedControl<Shown>
            size="xs"
            aria-label="Which lines are shown"
            data={[...CHOICES]}
            value={side}
            onChange={setSide}
          />
          {shown && <ScenarioChoice shown={shown} others={others} onShow={show} />}
        </>
      }
      extra={(id) => <LineResult business={business} id={id} />}
      emptyText="No cost lines yet. Add usual ones from the list, or type your own."
    />
  );
}
