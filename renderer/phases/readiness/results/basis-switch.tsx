import { SegmentedControl } from '@mantine/core';
import { setFields } from '../../../../shared/commands/put.ts';
import { engagement } from '../../../../shared/model/tables/engagement.ts';
import { engagementOf } from '../../../../shared/model/workbook.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import reach from '../../../ui/reach.module.css';
import { usePicked } from '../../../ui/use-picked.ts';
import { commit } from '../../../workbook/store.ts';
import styles from './basis-switch.module.css';

type Basis = 'evidenced' | 'claimed';

const WORDS: Readonly<Record<Basis, string>> = {
  evidenced: 'Verdict, gates and gaps use a level only as far as its evidence supports it.',
  claimed:
    'Claimed, not evidenced: verdict, gates and gaps take every level as it was answered. For a first workshop.',
};

/** Which levels the verdict stands on. */
export function BasisSwitch({ basis }: { readonly basis: Basis }) {
  const change = (next: Basis) =>
    commit((workbook) => {
      const { id, score_basis } = engagementOf(workbook);
      if (score_basis === next) return null;
      return setFields(workbook, 'engagement', id, { score_basis: next }, `Base scores on ${next} levels`);
    }).catch(showRefusal);
  const [picked, pick] = usePicked('basis', basis, change);
  return (
    <div className={styles.basis}>
      <span className={styles.label}>{engagement.fields.score_basis.label}</span>
      <SegmentedControl
        size="xs"
        classNames={{ input: reach.over }}
        aria-label={engagement.fields.score_basis.label}
        data={[...(engagement.fields.score_basis.choices ?? [])].map(({ value, label }) => ({
          value,
          label,
        }))}
        value={picked}
        onChange={(value) => pick(value as Basis)}
      />
      <span className={styles.words} data-basis={basis}>
        {WORDS[basis]}
      </span>
    </div>
  );
}
