import { Button, Chip, CloseButton, Group, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { AssessedDimension } from '../../../../shared/domain/readiness/assess-readiness.ts';
import reach from '../../../ui/reach.module.css';
import type { ReviewFilter } from './review-filter.ts';
import styles from './review-filters.module.css';
import type { Filtering } from './use-review-filter.ts';

interface ReviewFiltersProps {
  readonly dimensions: readonly AssessedDimension[];
  readonly filtering: Filtering;
}

const TOGGLES: readonly (readonly [keyof Omit<ReviewFilter, 'dimension'>, label: string, hint: string])[] = [
  ['unanswered', 'Unanswered', 'Neither a level nor "not applicable" from this respondent'],
  ['belowTarget', 'Below target', 'The level that counts is lower than the target of the dimension'],
  ['mine', 'Mine', 'Answered by this respondent, or to be brought forward by them'],
  ['gates', 'Gates', 'Questions that limit the readiness band whatever the scores say'],
];

/** Narrows the list, and always says so while it is narrowed. */
export function ReviewFilters({ dimensions, filtering }: ReviewFiltersProps) {
  const { filter, search, active, shown, total, setFilter, setSearch, clear } = filtering;
  return (
    <search className={styles.bar}>
      <TextInput
        aria-label="Search questions and answers"
        placeholder="Search"
        size="xs"
        className={styles.search ?? ''}
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={
          search && <CloseButton size="xs" aria-label="Clear search" onClick={() => setSearch('')} />
        }
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label="Dimension"
        size="xs"
        className={styles.dimension ?? ''}
        value={filter.dimension ?? ''}
        onChange={(event) => setFilter({ ...filter, dimension: event.currentTarget.value || null })}
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
            onChange={(checked) => setFilter({ ...filter, [name]: checked })}
          >
            {label}
          </Chip>
        ))}
      </Group>
      <div className={styles.state} role="status">
        {active ? (
          <>
            <span className={styles.filtered}>
              Filtered: {shown.length} of {total}
            </span>
            <Button size="compact-xs" variant="subtle" onClick={clear}>
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
