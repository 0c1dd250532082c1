import { useMemo } from 'react';
import { useLocation } from 'wouter';
import {
  PILOT_CONTACTS,
  PILOT_LACKS,
  pilotLackLabel,
  type StandingPilot,
  VERDICT_WORDS,
} from '../../../../shared/domain/contract/pilot-standing.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { Counts } from '../../../ui/counts.tsx';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';
import { VERDICT_TONES } from './pilot-look.ts';
import { PilotResult } from './pilot-result.tsx';

interface PilotsViewProps {
  readonly pilots: readonly StandingPilot[];
  readonly asked: string | null;
  readonly path: string;
}

/** How each pilot is set up, what its measures say, and what no pilot shows. */
export function PilotsView({ pilots, asked, path }: PilotsViewProps) {
  const [, navigate] = useLocation();
  const columns = useMemo(() => pilotColumns(pilots), [pilots]);
  const few = pilots.filter(({ lacks }) => lacks.includes('few-contacts')).length;
  return (
    <RegisterSplit
      table="pilot"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        pilots.length > 0 && (
          <Counts
            counts={[
              { figure: pilots.length, words: pilots.length === 1 ? 'pilot' : 'pilots' },
              { figure: PILOT_CONTACTS, words: 'contacts make a share right within 5 points' },
              ...(few > 0 ? [{ figure: few, words: 'with too few', bad: true }] : []),
            ]}
          />
        )
      }
      extra={(id) => {
        const one = pilots.find(({ pilot }) => pilot.id === id);
        return one && <PilotResult one={one} />;
      }}
      emptyText="No pilot yet. Plan one with its usual measures: it is the cheapest proof before the whole contract."
    />
  );
}

function pilotColumns(pilots: readonly StandingPilot[]): readonly GridColumn[] {
  const of = (row: AnyRow) => pilots.find(({ pilot }) => pilot.id === row.id);
  const verdict = (row: AnyRow) => of(row)?.verdict ?? 'open';
  const lacks = (row: AnyRow) => (of(row)?.lacks ?? []).map(pilotLackLabel).join(', ');
  const [first, ...fields] = fieldColumns(
    tableOf('pilot'),
    [
      'name',
      'vendor',
      'state',
      'scope',
      'touchpoints',
      'agents',
      'starts_on',
      'ends_on',
      'contacts',
      'price',
      'stop_rule',
      'afterwards',
      'owner',
      'finding',
    ],
    { name: { width: 250 }, scope: { width: 320 } },
  );
  if (!first) throw new Error('A pilot has no fields.');
  return [
    first,
    {
      key: 'pilot_verdict',
      header: 'Measures say',
      help: 'Not passed when one must is missed, passed when all are reached.',
      width: 130,
      value: (row) => VERDICT_WORDS[verdict(row)],
      text: (row) => VERDICT_WORDS[verdict(row)],
      tone: (row) => {
        const tone = VERDICT_TONES[verdict(row)];
        return tone === 'none' ? null : tone;
      },
    },
    {
      key: 'pilot_lacks',
      header: 'To look at',
      help: `What the set-up lacks: ${PILOT_LACKS.map(({ label }) => label.toLowerCase()).join(', ')}.`,
      width: 220,
      value: lacks,
      text: lacks,
      tone: (row) => ((of(row)?.lacks.length ?? 0) > 0 ? 'attention' : null),
    },
    ...fields,
  ];
}
