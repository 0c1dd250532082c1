import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { EmptyCard } from '../../../ui/empty-card.tsx';

/** What scoring cannot begin without, and the way there. */
export function EmptyScoring({ lacking }: { readonly lacking: 'vendors' | 'criteria' }) {
  if (lacking === 'criteria')
    return (
      <EmptyCard
        label="No criteria yet"
        actions={
          <Button component={Link} href="/partner-selection/criteria">
            Choose criteria
          </Button>
        }
      >
        Vendors are scored under criteria with weights. Choose them first, and freeze them before the first
        answer is opened.
      </EmptyCard>
    );
  return (
    <EmptyCard
      label="No vendors on the short list yet"
      actions={
        <Button component={Link} href="/partner-selection/vendors">
          Look at the vendors
        </Button>
      }
    >
      Vendors are scored once they have been asked for a proposal. Move those of the short list to the stage
      “RFP”, and they stand here.
    </EmptyCard>
  );
}
