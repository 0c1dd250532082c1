import { NativeSelect, Table } from '@mantine/core';
import { parseValue } from '../../../../shared/commands/parse-value.ts';
import { setFields } from '../../../../shared/commands/put.ts';
import type { AssessedDimension } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { MATURITY_LEVELS } from '../../../../shared/model/scales.ts';
import { type Dimension, dimension as table } from '../../../../shared/model/tables/dimension.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { SaveText } from '../../../ui/save-text.tsx';
import { usePicked } from '../../../ui/use-picked.ts';
import { commit } from '../../../workbook/store.ts';
import styles from './dimension-table.module.css';
import { explainDimension } from './explain-dimension.ts';
import { ScoreBar } from './score-bar.tsx';

interface DimensionRowProps {
  readonly assessed: AssessedDimension;
  readonly basis: 'evidenced' | 'claimed';
}

/** One dimension: what it weighs, where it should be and where it is. */
export function DimensionRow({ assessed, basis }: DimensionRowProps) {
  const { dimension, score } = assessed;
  const { id, title, weight, target_level } = dimension;
  const change = (fields: Partial<Dimension>, what: string) =>
    commit((workbook) => setFields(workbook, 'dimension', id, fields, `Change the ${what} of ${id}`));
  const [target, pickTarget] = usePicked(id, target_level, (level: number | null) =>
    change({ target_level: level }, 'target level').catch(showRefusal),
  );
  return (
    <Table.Tr>
      <Table.Th scope="row" className={styles.name ?? ''}>
        <span className={styles.code}>{id}</span> {title}
      </Table.Th>
      <Table.Td>
        <SaveText
          kind="number"
          label={`Weight of ${id} ${title}`}
          labelHidden
          className={styles.weight ?? ''}
          draftKey={`dimension/${id}/weight`}
          value={String(weight)}
          onCommit={async (text) =>
            change({ weight: parseValue(table.fields.weight, text) as number }, 'weight')
          }
        />
      </Table.Td>
      <Table.Td>
        <NativeSelect
          aria-label={`Target level of ${id} ${title}`}
          size="xs"
          value={target ?? ''}
          data={[
            { value: '', label: 'No target' },
            ...MATURITY_LEVELS.map(({ level, name }) => ({
              value: String(level),
              label: `${level} ${name}`,
            })),
          ]}
          onChange={(event) => {
            const picked = event.currentTarget.value;
            pickTarget(picked === '' ? null : Number(picked));
          }}
        />
      </Table.Td>
      <Table.Td>
        <ScoreBar evidenced={score.evidenced} claimed={score.claimed} target={target_level} />
      </Table.Td>
      <Table.Td ta="right" fw={basis === 'evidenced' ? 600 : 400}>
        <Figure value={score.evidenced} />
      </Table.Td>
      <Table.Td ta="right" fw={basis === 'claimed' ? 600 : 400}>
        <Figure value={score.claimed} />
      </Table.Td>
      <Table.Td ta="right" className={styles.answered ?? ''}>
        {score.answered} of {score.applicable}
      </Table.Td>
      <Table.Td>
        <ExplainButton what={`Score of ${id} ${title}`} explain={() => explainDimension(assessed, basis)} />
      </Table.Td>
    </Table.Tr>
  );
}
