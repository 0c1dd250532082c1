import { useMemo } from 'react';
import { judgeMeasure, MEASURE_WORDS } from '../../../../shared/domain/contract/judge-measure.ts';
import { type StandingPilot, VERDICT_WORDS } from '../../../../shared/domain/contract/pilot-standing.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { PilotMeasure } from '../../../../shared/model/tables/pilot-measure.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { Counts } from '../../../ui/counts.tsx';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';

interface MeasuresViewProps {
  readonly pilots: readonly StandingPilot[];
  readonly asked: string | null;
}

const COLUMNS = measureColumns();

/** What pilots are passed by: targets before they begin, results once they are over. */
export function MeasuresView({ pilots, asked }: MeasuresViewProps) {
  const newRow = useMemo(() => {
    const last = pilots.at(-1);
    return last === undefined ? false : { pilot: last.pilot.id };
  }, [pilots]);
  return (
    <RegisterSplit
      table="pilot_measure"
      columns={COLUMNS}
      label="Measures of pilots"
      asked={asked}
      newRow={newRow}
      toolbar={
        pilots.length > 0 && (
          <Counts
            counts={pilots.map(({ pilot, measures, verdict }) => ({
              figure: measures.filter(({ state }) => state === 'met').length,
              words: `of ${measures.length} reached in “${pilot.name}”: ${VERDICT_WORDS[verdict].toLowerCase()}`,
              bad: verdict === 'failed',
            }))}
          />
        )
      }
      emptyText="No measures yet. Plan a pilot first: it brings its usual measures."
    />
  );
}

function measureColumns(): readonly GridColumn[] {
  const state = (row: AnyRow) => judgeMeasure(row as unknown as PilotMeasure);
  const words = (row: AnyRow) => MEASURE_WORDS[state(row)];
  return [
    ...fieldColumns(tableOf('pilot_measure'), ['name', 'must', 'target', 'result'], {
      name: { width: 320 },
      must: { width: 80 },
      target: { width: 90 },
      result: { width: 90 },
    }),
    {
      key: 'measure_state',
      header: 'Finding',
      help: 'Reached at the target or on the better side of it.',
      width: 130,
      value: words,
      text: words,
      tone: (row) => ({ met: 'good', missed: 'bad', open: null })[state(row)] as 'good' | 'bad' | null,
    },
    ...fieldColumns(tableOf('pilot_measure'), ['unit', 'direction', 'pilot', 'kpi'], {
      unit: { width: 90 },
      direction: { width: 90 },
      pilot: { width: 240 },
      kpi: { width: 220 },
    }),
  ];
}
