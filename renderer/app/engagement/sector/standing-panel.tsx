import { Button, Group } from '@mantine/core';
import { SECTOR_GROUPS, type SectorItem } from '../../../../shared/commands/sector/sector-item.ts';
import { sectorName } from '../../../../shared/content/sectors/sectors.ts';
import type { SectorTemplate } from '../../../../shared/model/readiness-lists.ts';
import { Panel } from '../../../ui/panel.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { ToneBadge } from '../../../ui/tone-badge.tsx';
import { STANDING_LOOK, shortValues } from './item-words.ts';
import styles from './sector.module.css';

interface StandingPanelProps {
  readonly sector: SectorTemplate;
  readonly items: readonly SectorItem[];
  readonly onTakeOff: () => void;
  readonly onApply: () => void;
}

/** What the applied template set, beside the values without it and what stands in the workbook. */
export function StandingPanel({ sector, items, onTakeOff, onApply }: StandingPanelProps) {
  const left = items.filter(({ apply }) => apply !== null).length;
  return (
    <Panel
      title={`What ${sectorName(sector)} changed here`}
      aside={
        <Group gap={8}>
          {left > 0 && (
            <Button variant="default" size="xs" onClick={onApply}>
              Apply {left} more
            </Button>
          )}
          <Button variant="default" size="xs" onClick={onTakeOff}>
            Take off
          </Button>
        </Group>
      }
      flush
    >
      <ScrollRegion className={styles.scroll} label="Values of the template">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Without template</th>
              <th scope="col">Template</th>
              <th scope="col">Here</th>
              <th scope="col">Standing</th>
            </tr>
          </thead>
          {SECTOR_GROUPS.map(({ id, title }) => (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup" colSpan={5} className={styles.group}>
                  {title}
                </th>
              </tr>
              {items
                .filter(({ group }) => group === id)
                .map((item) => (
                  <tr key={item.id}>
                    <th scope="row" title={item.why}>
                      {item.name}
                    </th>
                    <td>{shortValues(item, 'usual')}</td>
                    <td>{shortValues(item, 'template')}</td>
                    <td>{shortValues(item, 'here')}</td>
                    <td>
                      <ToneBadge tone={STANDING_LOOK[item.standing].tone}>
                        {STANDING_LOOK[item.standing].label}
                      </ToneBadge>
                    </td>
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
    </Panel>
  );
}
