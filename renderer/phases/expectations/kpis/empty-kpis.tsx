import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { EmptyCard } from '../../../ui/empty-card.tsx';
import { adoptOrTell, USUAL_START } from './adopt-or-tell.ts';

/** What stands on the page before there is a KPI. */
export function EmptyKpis({ onPick }: { readonly onPick: () => void }) {
  return (
    <EmptyCard
      label="No KPIs yet"
      actions={
        <>
          <Button leftSection={<IconListSearch size={16} aria-hidden />} onClick={onPick}>
            Choose from the catalogue
          </Button>
          <Button variant="default" onClick={() => adoptOrTell(USUAL_START)}>
            Begin with the usual five
          </Button>
        </>
      }
    >
      Choose what a partner is measured by. The usual five are first response time, escalation rate,
      first-contact resolution, satisfaction and recommendation.
    </EmptyCard>
  );
}
