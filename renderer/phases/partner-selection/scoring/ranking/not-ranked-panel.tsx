import { notRankedWords } from '../../../../../shared/domain/score/ranking-words.ts';
import { knockOutStanding } from '../../../../../shared/domain/vendor/knock-out-standing.ts';
import { vendorsInOrder } from '../../../../../shared/domain/vendor/vendors-in-race.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { useScoring } from '../use-scoring.ts';
import styles from './ranking.module.css';

/** Who is not ranked, with every reason, and who left the race at a knock-out. */
export function NotRankedPanel() {
  const { workbook, selection } = useScoring();
  const standing = knockOutStanding(workbook);
  const unranked = selection.vendors.filter(({ rank }) => rank === null);
  const gone = vendorsInOrder(workbook).filter(
    ({ id, state }) => state === 'out' && (standing.get(id)?.failed.length ?? 0) > 0,
  );
  if (unranked.length + gone.length === 0) return null;
  return (
    <Panel title="Not ranked">
      <ul className={styles.list}>
        {unranked.map((vendor) => (
          <li key={vendor.id} className={styles.out}>
            <strong>{vendor.name}</strong>
            {notRankedWords(workbook, vendor).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
        ))}
        {gone.map(({ id, name }) => (
          <li key={id} className={styles.out}>
            <strong>{name}</strong>
            {standing.get(id)?.failed.map((knockOut) => (
              <p key={knockOut}>
                Out before scoring. Fails the knock-out: {workbook.knock_out[knockOut]?.name}.
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
