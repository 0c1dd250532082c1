import { NativeSelect } from '@mantine/core';
import { type OptionFactor, optionFactorName } from '../../../../../shared/domain/case/option-score.ts';
import { type SourcingOption, sourcingOption } from '../../../../../shared/model/tables/sourcing-option.ts';
import { editRegister } from '../../../../registers/edit-register.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { usePicked } from '../../../../ui/use-picked.ts';
import styles from './compare.module.css';

interface RatingCellProps {
  readonly option: SourcingOption;
  readonly factor: OptionFactor;
}

/** So wide that the closed field, which is narrow, shows the number alone; the words stand below it. */
const GAP = '\u2003\u2003';

/** The rating of an option in one factor, with what it means, to be changed in place. */
export function RatingCell({ option, factor }: RatingCellProps) {
  const name = `${factor}_rating` as const;
  const { anchors = [] } = sourcingOption.fields[name];
  const label = optionFactorName(factor);
  const [shown, pick] = usePicked<number | null>(`${option.id}/${name}`, option[name], (value) =>
    editRegister('sourcing_option', {
      title: `Change ${label.toLowerCase()} of ${option.name}`,
      set: [{ id: option.id, fields: { [name]: value } }],
      add: [],
    }).catch(showRefusal),
  );
  return (
    <div className={styles.rating} data-level={shown ?? undefined}>
      <NativeSelect
        size="xs"
        aria-label={`${label} of ${option.name}`}
        value={shown ?? ''}
        data={[
          { value: '', label: 'not rated' },
          ...anchors.map((anchor, at) => ({ value: String(at + 1), label: `${at + 1}${GAP}${anchor}` })),
        ]}
        onChange={(event) =>
          pick(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))
        }
      />
      {shown !== null && <span className={styles.anchor}>{anchors[shown - 1]}</span>}
    </div>
  );
}
