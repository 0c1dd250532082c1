import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { v7 as uuid } from 'uuid';
import {
  type ContractTable,
  draftContractAction,
} from '../../../../shared/commands/contract/draft-contract-action.ts';
import { makeActions } from '../../../../shared/commands/make-actions.ts';
import { isCovered } from '../../../../shared/domain/actions/is-covered.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

interface MakeActionButtonProps {
  readonly table: ContractTable;
  readonly id: string;
}

/** Makes an action of a row, unless one is open already; those that there are stand among its links. */
export function MakeActionButton({ table, id }: MakeActionButtonProps) {
  const action = useWorkbook((w) => w.action);
  if (isCovered({ action }, [{ table, id }])) return null;
  const make = () => {
    const about = { ids: [uuid()], at: new Date().toISOString() };
    commit((workbook) => makeActions(workbook, [draftContractAction(workbook, table, id)], about)).catch(
      showRefusal,
    );
  };
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={make}
    >
      Make an action
    </Button>
  );
}
