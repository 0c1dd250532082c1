import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { Counts } from '../../../ui/counts.tsx';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { explainRace } from './explain-vendors.ts';
import type { StandingVendors } from './use-vendors.ts';
import { vendorColumns } from './vendor-columns.ts';
import { VendorResult } from './vendor-result.tsx';

interface VendorsViewProps {
  readonly vendors: StandingVendors;
  readonly asked: string | null;
  readonly path: string;
}

/** Every vendor from the long list on, with how it stands beside its name. */
export function VendorsView({ vendors, asked, path }: VendorsViewProps) {
  const [, navigate] = useLocation();
  const columns = useMemo(() => vendorColumns(vendors), [vendors]);
  const { all, inRace, shortList, warnings } = vendors;
  const doubtful = new Set(warnings.map(({ vendor }) => vendor)).size;
  return (
    <RegisterSplit
      table="vendor"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        all.length > 0 && (
          <Counts
            counts={[
              { figure: inRace.length, words: `of ${all.length} in the race` },
              { figure: shortList.length, words: 'on the short list' },
              ...(doubtful > 0 ? [{ figure: doubtful, words: 'to look at', bad: true }] : []),
            ]}
          >
            <ExplainButton what="The race" explain={() => explainRace(vendors)} />
          </Counts>
        )
      }
      extra={(id) => {
        const vendor = all.find((one) => one.id === id);
        return vendor && <VendorResult vendor={vendor} vendors={vendors} />;
      }}
      emptyText="No vendors yet. Write down whom you know, and ask your team, associations and agencies for more: eight to twelve names make a good long list."
    />
  );
}
