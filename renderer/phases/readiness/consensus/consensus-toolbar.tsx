import { Button, Chip, Group, NativeSelect } from '@mantine/core';
import type { AssessedDimension } from '../../../../shared/domain/readiness/assess-readiness.ts';
import reach from '../../../ui/reach.module.css';
import { BlindSwitch } from '../answering/blind-switch.tsx';
import { type ConsensusFilter, isFiltered, NO_FILTER } from './consensus-filter.ts';
import styles from './disagreements-view.module.css';

interface ConsensusToolbarProps {
  readonly dimensions: readonly AssessedDimension[];
  readonly filter: ConsensusFilter;
  readonly onFilter: (filter: ConsensusFilter) => void;
  readonly shown: number;
  readonly total: number;
}

const TOGGLES: readonly (readonly [keyof Omit<ConsensusFilter, 'dimension'>, label: string, hint: string])[] =
  [
    [
      'disagreements',
      'Only disagreements',
      'Answers two levels apart or more, or a level against "not applicable"',
    ],
    ['unsettled', 'Not settled', 'Disagreements for which nobody has said yet what counts'],
    ['gates', 'Gates', 'Questions that limit the readiness band whatever the scores say'],
  ];

/** Narrows the list of questions, and always says so while it is narrowed. */
export function ConsensusToolbar({ dimensions, filter, onFilter, shown, total }: ConsensusToolbarProps) {
  return (
    <search className={styles.bar}>
      <NativeSelect
        aria-label="Dimension"
        size="xs"
        className={styles.dimension ?? ''}
        value={filter.dimension ?? ''}
        onChange={(event) => onFilter({ ...filter, dimension: event.currentTarget.value || null })}
        data={[
          { value: '', label: 'All dimensions' },
          ...dimensions.map(({ dimension }) => ({
            value: dimension.id,
            label: `${dimension.id} ${dimension.title}`,
          })),
        ]}
      />
      <Group gap={8} role="group" aria-label="Show only">
        {TOGGLES.map(([name, label, hint]) => (
          <Chip
            key={name}
            size="xs"
            variant="outline"
            classNames={{ root: reach.around, input: reach.over }}
            title={hint}
            checked={filter[name]}
            onChange={(checked) => onFilter({ ...filter, [name]: checked })}
          >
            {label}
          </Chip>
        ))}
      </Group>
      <BlindSwitch />
      <div className={styles.state} role="status">
        {isFiltered(filter) ? (
          <>
            <span className={styles.filtered}>
              Filtered: {shown} of {total}
            </span>
            <Button size="compact-xs" variant="subtle" onClick={() => onFilter(NO_FILTER)}>
              Clear
            </Button>
          </>
        ) : (
          <span className={styles.all}>{total} questions</span>
        )}
      </div>
    </search>
  );
}
