import { Select } from '@mantine/core';
import { setFields } from '../../../../../shared/commands/put.ts';
import { PRICE_BASES, PRICE_METHODS } from '../../../../../shared/model/selection-lists.ts';
import type { Row } from '../../../../../shared/model/tables.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../criteria.module.css';

type Engagement = Row<'engagement'>;

/** The two choices that turn prices into scores; they are frozen with the criteria. */
export function PriceFormula({ fixed }: { readonly fixed: boolean }) {
  const engagement = useWorkbook((w) => w.engagement);
  const { id, price_method: method, price_basis: basis } = engagementOf({ engagement });
  const set = (fields: Partial<Engagement>, title: string) =>
    void commit((workbook) => setFields(workbook, 'engagement', id, fields, title)).catch(showRefusal);
  const formula = PRICE_METHODS.find(({ value }) => value === method);
  const compared = PRICE_BASES.find(({ value }) => value === basis);
  if (fixed)
    return (
      <div className={styles.result}>
        <p>
          <strong>{formula?.label}:</strong> {formula?.help}
        </p>
        <p>
          <strong>{compared?.label}:</strong> {compared?.help}
        </p>
      </div>
    );
  return (
    <div className={styles.form}>
      <Select
        label="Formula"
        description={formula?.help}
        data={PRICE_METHODS.map(({ value, label }) => ({ value, label }))}
        value={method}
        allowDeselect={false}
        onChange={(value) =>
          set({ price_method: value as Engagement['price_method'] }, 'Change how price is scored')
        }
      />
      <Select
        label="What is compared"
        description={compared?.help}
        data={PRICE_BASES.map(({ value, label }) => ({ value, label }))}
        value={basis}
        allowDeselect={false}
        onChange={(value) =>
          set({ price_basis: value as Engagement['price_basis'] }, 'Change what is compared as price')
        }
      />
    </div>
  );
}
