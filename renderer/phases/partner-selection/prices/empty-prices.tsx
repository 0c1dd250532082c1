import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { EmptyCard } from '../../../ui/empty-card.tsx';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** What stands on the page before there is an offer. */
export function EmptyPrices() {
  const [, navigate] = useLocation();
  const noVendors = useWorkbook((w) => Object.keys(w.vendor).length === 0);
  return (
    <EmptyCard
      label="No offers yet"
      actions={
        noVendors ? (
          <Button onClick={() => navigate('/partner-selection/vendors/vendors')}>Add vendors</Button>
        ) : (
          <Button onClick={() => navigate('/partner-selection/prices/offers')}>Add an offer</Button>
        )
      }
    >
      {noVendors
        ? 'Here prices by the hour, the contact and the result stand on one line. An offer belongs to a vendor: add the vendors first.'
        : 'Here prices by the hour, the contact and the result stand on one line. Enter the first offer in the vendor’s own units.'}
    </EmptyCard>
  );
}
