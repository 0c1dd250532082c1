import { Link } from 'wouter';
import type { HumanRoute } from '../../../../shared/domain/technology/human-routes.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { ShowAll, useFirst } from '../../../ui/show-all.tsx';
import styles from './technology.module.css';

const FIRST = 3;

/** Where customers may not reach a person, each with what is missing and the way there. */
export function RouteGaps({ gaps }: { readonly gaps: readonly HumanRoute[] }) {
  const { shown, toggle } = useFirst(gaps, FIRST);
  return (
    <>
      <ul className={styles.gaps}>
        {shown.map(({ touchpoint, without, gap }) => {
          const [machine] = without;
          return (
            <li key={touchpoint?.id ?? machine?.id}>
              {gap === 'no-machine' && touchpoint ? (
                <>
                  <Link href={rowPath('touchpoint', touchpoint.id) ?? ''}>{touchpoint.name}</Link>: a machine
                  is to handle it, and none is described here.
                </>
              ) : (
                machine && (
                  <>
                    <Link href={rowPath('automation', machine.id) ?? ''}>{machine.name}</Link>: no way to a
                    person is written down.
                  </>
                )
              )}
            </li>
          );
        })}
      </ul>
      <ShowAll toggle={toggle} />
    </>
  );
}
