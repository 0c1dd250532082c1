import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { FROZEN } from '../../../../../shared/domain/criterion/freeze/frozen-matter.ts';
import { proposedKnockOuts } from '../../../../../shared/domain/criterion/proposed-knock-outs.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { Counts } from '../../../../ui/counts.tsx';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../criteria.module.css';
import { FreezeBar } from '../freeze/freeze-bar.tsx';
import { FrozenFields } from '../freeze/frozen-fields.tsx';
import type { ReasonInForce } from '../freeze/use-reason.ts';
import { useFreeze } from '../use-criteria.ts';

interface KnockOutsViewProps {
  readonly inForce: ReasonInForce;
  readonly asked: string | null;
  readonly path: string;
}

/** What a vendor has to fulfil to be considered at all. */
export function KnockOutsView({ inForce, asked, path }: KnockOutsViewProps) {
  const [, navigate] = useLocation();
  const knock_out = useWorkbook((w) => w.knock_out);
  const requirement = useWorkbook((w) => w.requirement);
  const certificate = useWorkbook((w) => w.certificate);
  const standing = useFreeze();
  const fixed = standing.freeze !== null && inForce.reason === null;
  const columns = useMemo(() => knockOutColumns(fixed), [fixed]);
  const proposed = useMemo(
    () => proposedKnockOuts({ knock_out, requirement, certificate }).length,
    [knock_out, requirement, certificate],
  );
  const rows = Object.values(knock_out);
  return (
    <div className={styles.filled}>
      <FreezeBar standing={standing} inForce={inForce} />
      <div className={styles.register}>
        <RegisterSplit
          table="knock_out"
          columns={columns}
          asked={asked}
          {...(fixed ? { newRow: false } : {})}
          onClosed={() => navigate(path, { replace: true })}
          toolbar={
            rows.length > 0 && (
              <Counts
                counts={[
                  { figure: rows.filter(({ active }) => active).length, words: `of ${rows.length} apply` },
                  ...(proposed > 0 ? [{ figure: proposed, words: 'more in the security requirements' }] : []),
                ]}
              />
            )
          }
          extra={() => <FrozenFields standing={standing} inForce={inForce} />}
          emptyText="No knock-outs yet. Take the usual ones over, and those that security asks for."
        />
      </div>
    </div>
  );
}

const NAMES = ['name', 'active', 'proof', 'why', 'requirement', 'certificate'];
const WIDTHS: Readonly<Record<string, number>> = { name: 400, proof: 320, why: 320, active: 96 };

function knockOutColumns(fixed: boolean) {
  const frozen = FROZEN.knock_out?.fields ?? [];
  const changes = Object.fromEntries(
    NAMES.map((name) => [
      name,
      {
        ...(WIDTHS[name] === undefined ? {} : { width: WIDTHS[name] }),
        ...(fixed && frozen.includes(name) ? { readOnly: true } : {}),
      },
    ]),
  );
  return fieldColumns(tableOf('knock_out'), NAMES, changes);
}
