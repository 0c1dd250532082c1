import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import type { TableName } from '../../../../../shared/model/tables.ts';
import { RowPanel } from '../../../../registers/row-panel.tsx';
import { DecisionBlock } from './decision-block.tsx';
import { LocationBlock } from './location-block.tsx';

interface TouchpointPanelProps {
  readonly advice: TouchpointAdvice;
  readonly order: readonly string[];
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (table: TableName, id: string) => void;
}

/** One touchpoint with the decision and its reasons on top of its fields. */
export function TouchpointPanel({
  advice,
  order,
  takesFocus,
  onClose,
  onSelect,
  onOpen,
}: TouchpointPanelProps) {
  return (
    <RowPanel
      table="touchpoint"
      rowId={advice.touchpoint.id}
      order={order}
      takesFocus={takesFocus}
      onClose={onClose}
      onSelect={onSelect}
      onOpen={onOpen}
      extra={
        <>
          <DecisionBlock advice={advice} />
          <LocationBlock advice={advice} />
        </>
      }
    />
  );
}
