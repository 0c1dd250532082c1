import { Button, Chip, CloseButton, Group, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { Segment } from '../../../../../shared/model/tables/segment.ts';
import reach from '../../../../ui/reach.module.css';
import { DECISION_LOOKS, SHOWN, type Shown } from '../decision-look.ts';
import { isFiltering, NO_FILTER, type TouchpointFilter } from '../filter-touchpoints.ts';
import { formatCount } from '../format-sourcing.ts';
import styles from './filter-bar.module.css';

interface FilterBarProps {
  readonly filter: TouchpointFilter;
  readonly onFilter: (filter: TouchpointFilter) => void;
  readonly segments: readonly Segment[];
  readonly shown: number;
  readonly total: number;
}

/** Narrows what is drawn, and always says so while it is narrowed. */
export function FilterBar({ filter, onFilter, segments, shown, total }: FilterBarProps) {
  const change = (part: Partial<TouchpointFilter>) => onFilter({ ...filter, ...part });
  return (
    <search className={styles.bar}>
      <TextInput
        aria-label="Search touchpoints"
        placeholder="Search"
        size="xs"
        className={styles.search ?? ''}
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={
          filter.search && (
            <CloseButton size="xs" aria-label="Clear search" onClick={() => change({ search: '' })} />
          )
        }
        value={filter.search}
        onChange={(event) => change({ search: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label="Customer segment"
        size="xs"
        className={styles.select ?? ''}
        value={filter.segment ?? ''}
        onChange={(event) => change({ segment: event.currentTarget.value || null })}
        data={[
          { value: '', label: 'All segments' },
          ...segments.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        aria-label="Decision"
        size="xs"
        className={styles.select ?? ''}
        value={filter.decision ?? ''}
        onChange={(event) => change({ decision: (event.currentTarget.value || null) as Shown | null })}
        data={[
          { value: '', label: 'All decisions' },
          ...SHOWN.map((value) => ({
            value,
            label: `${DECISION_LOOKS[value].symbol} ${DECISION_LOOKS[value].label}`,
          })),
        ]}
      />
      <Group gap={8} role="group" aria-label="Show only">
        <Chip
          size="xs"
          variant="outline"
          classNames={{ root: reach.around, input: reach.over }}
          title="Touchpoints whose failure costs customers"
          checked={filter.critical}
          onChange={(critical) => change({ critical })}
        >
          Critical
        </Chip>
        <Chip
          size="xs"
          variant="outline"
          classNames={{ root: reach.around, input: reach.over }}
          title="Touchpoints that nobody has decided on; a recommendation is not a decision"
          checked={filter.undecided}
          onChange={(undecided) => change({ undecided })}
        >
          Not yet decided
        </Chip>
      </Group>
      <div className={styles.state} role="status">
        {isFiltering(filter) ? (
          <>
            <span className={styles.filtered}>
              Filtered: {formatCount(shown)} of {formatCount(total)}
            </span>
            <Button size="compact-xs" variant="subtle" onClick={() => onFilter(NO_FILTER)}>
              Clear
            </Button>
          </>
        ) : (
          <span className={styles.all}>
            {formatCount(total)} {total === 1 ? 'touchpoint' : 'touchpoints'}
          </span>
        )}
      </div>
    </search>
  );
}
