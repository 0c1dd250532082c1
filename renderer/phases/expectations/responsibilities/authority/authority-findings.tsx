import { useLocation } from 'wouter';
import {
  authorityFindingWords,
  touchpointFindingWords,
} from '../../../../../shared/domain/duties/authority-words.ts';
import { checkAuthority } from '../../../../../shared/domain/duties/check-authority.ts';
import type { TouchpointFinding } from '../../../../../shared/domain/duties/check-touchpoint-authority.ts';
import type { AuthorityLimit } from '../../../../../shared/model/tables/authority-limit.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { formatMoney } from '../format-money.ts';
import findings from '../grid/findings.module.css';
import styles from './authority.module.css';

interface AuthorityFindingsProps {
  readonly rows: readonly AuthorityLimit[];
  readonly touchpoints: readonly TouchpointFinding[];
  readonly currency: string;
  readonly onOpen: (decision: string) => void;
}

/** What does not fit in the limits, and where agents may decide too little for their touchpoint. */
export function AuthorityFindings({ rows, touchpoints, currency, onOpen }: AuthorityFindingsProps) {
  const [, navigate] = useLocation();
  const lines = [
    ...rows.flatMap((row) =>
      checkAuthority(row).map((finding) => {
        const { says, matters } = authorityFindingWords(finding);
        const from = 'from' in finding ? finding.from : 'level' in finding ? finding.level : '';
        const go = () => onOpen(row.id);
        return { key: `${row.id}/${finding.rule}/${from}`, about: row.name, says, matters, go };
      }),
    ),
    ...touchpoints.map((finding) => {
      const { says, matters } = touchpointFindingWords(finding, (value) => formatMoney(value, currency));
      const { id } = finding.touchpoint;
      const go = () => navigate(rowPath('touchpoint', id) ?? '/');
      return { key: `touchpoint/${id}`, about: 'Touchpoint', says, matters, go };
    }),
  ];
  return (
    <Panel title="To look at" flush aside={<span className={styles.quiet}>{lines.length}</span>}>
      {lines.length === 0 ? (
        <p className={findings.none}>
          Nothing: limits rise from level to level, are recorded, and cover what the touchpoints need.
        </p>
      ) : (
        <ScrollRegion label="What to look at" className={styles.lines}>
          <ul className={findings.list}>
            {lines.map(({ key, about, says, matters, go }) => (
              <li key={key} className={findings.item}>
                <span className={findings.sign} data-tone="attention" aria-hidden>
                  !
                </span>
                <div>
                  <p className={findings.about}>{about}</p>
                  <p className={findings.says}>{says}</p>
                  <p className={findings.matters}>{matters}</p>
                  <button
                    type="button"
                    className={findings.go}
                    aria-label={`Take me there: ${about}, ${says}`}
                    onClick={go}
                  >
                    Take me there
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </ScrollRegion>
      )}
    </Panel>
  );
}
