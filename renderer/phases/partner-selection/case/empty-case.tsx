import { Button } from '@mantine/core';
import { addCaseScenarios } from '../../../../shared/commands/add-case-scenarios.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { EmptyCard } from '../../../ui/empty-card.tsx';
import { commit } from '../../../workbook/store.ts';

/** What stands on the page while there is nothing to compare. */
export function EmptyCase() {
  return (
    <EmptyCard
      label="No scenarios yet"
      actions={
        <Button onClick={() => commit(addCaseScenarios).catch(showRefusal)}>
          Add scenarios to start with
        </Button>
      }
    >
      Here the home team, each partner and a mix stand side by side over the whole term, with everything that
      stands in no offer. Start with a scenario for each, then give them their cost lines.
    </EmptyCard>
  );
}
