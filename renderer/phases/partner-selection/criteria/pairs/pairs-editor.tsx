import { Button, Select } from '@mantine/core';
import { clearPairs } from '../../../../../shared/commands/selection/compare-pair.ts';
import { EASY_COMPARED } from '../../../../../shared/domain/ahp/assess-pairs.ts';
import type { PairGroup } from '../../../../../shared/domain/ahp/pair-groups.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { commit } from '../../../../workbook/store.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../criteria.module.css';
import { usePairGroups } from '../use-criteria.ts';
import { PairRow } from './pair-row.tsx';
import { PairStanding } from './pair-standing.tsx';
import { pairName } from './pair-words.ts';

interface PairsEditorProps {
  /** The criterion whose parts are compared; null for blocks and the criteria in them. */
  readonly parent: string | null;
  readonly fixed: boolean;
}

/** One group of pairs at a time: how much more one counts than the other, and how far that hangs together. */
export function PairsEditor({ parent, fixed }: PairsEditorProps) {
  const criterion = useWorkbook((w) => w.criterion);
  const all = usePairGroups();
  const groups = all.filter(({ kind, id, assessment }) =>
    parent === null ? kind !== 'parts' && assessment.items.length > 1 : kind === 'parts' && id === parent,
  );
  const [wanted, setWanted] = useRemembered<string>('criteria.pairs', '');
  const group = groups.find(({ id }) => id === wanted) ?? groups[0];
  if (!group)
    return (
      <p className={styles.quiet}>
        There are no two things to compare: give the criteria their blocks in the grid first.
      </p>
    );
  const { assessment } = group;
  const nameOf = (id: string) => pairName(criterion, group.kind, id);
  const worst = assessment.result?.worst ?? null;
  return (
    <div className={styles.pairs}>
      {groups.length > 1 && (
        <Select
          aria-label="Group of comparisons"
          allowDeselect={false}
          value={group.id}
          onChange={(value) => setWanted(value ?? '')}
          data={groups.map((one) => ({ value: one.id, label: groupLabel(one) }))}
        />
      )}
      {assessment.tooMany && (
        <p className={styles.lack}>
          {assessment.items.length} are too many for one matrix: people lose track. Split them into blocks of
          at most {EASY_COMPARED}.
        </p>
      )}
      {!assessment.tooMany && (
        <>
          <ol className={styles.pairList} aria-label={`Pairs of ${group.name}`}>
            {assessment.pairs.map((pair) => (
              <PairRow
                key={`${pair.first}/${pair.second}`}
                pair={pair}
                kind={group.kind}
                names={[nameOf(pair.first), nameOf(pair.second)]}
                least={worst?.first === pair.first && worst.second === pair.second}
                fixed={fixed}
              />
            ))}
          </ol>
          <PairStanding assessment={assessment} nameOf={nameOf} />
          {assessment.done > 0 && !fixed && (
            <div>
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => void commit((workbook) => clearPairs(workbook, group)).catch(showRefusal)}
              >
                Clear these comparisons
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function groupLabel({ name, kind, assessment: { done, pairs } }: PairGroup): string {
  const title = kind === 'blocks' ? 'Blocks among each other' : `Criteria in ${name}`;
  return `${title}: ${done} of ${pairs.length}`;
}
