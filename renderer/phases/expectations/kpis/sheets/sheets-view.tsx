import { Group, Select } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { KPI_ROLES } from '../../../../../shared/model/expectation-lists.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { PaperButtons } from '../../../../registers/paper/paper-buttons.tsx';
import { usePaper } from '../../../../registers/paper/use-paper.tsx';
import { formatDay } from '../../../../ui/format-day.ts';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { today } from '../../../../ui/today.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { useKpis } from '../use-kpis.ts';
import { KpiSheet } from './kpi-sheet.tsx';
import styles from './sheet.module.css';

type Which = 'one' | 'contract' | 'all';

interface SheetsViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** One page for each KPI, to look at, to print and to keep as a PDF. */
export function SheetsView({ asked, path }: SheetsViewProps) {
  const [, navigate] = useLocation();
  const kpis = useKpis();
  const workbook = useWorkbook((w) => w);
  const { client, title } = useWorkbook(engagementOf);
  const [which, setWhich] = useState<Which>('contract');
  const shown = kpis.find(({ id }) => id === asked) ?? kpis[0];
  const pages = {
    one: shown ? [shown] : [],
    contract: kpis.filter(({ role }) => role !== 'managed'),
    all: kpis,
  }[which];
  const { layOut, ...buttons } = usePaper({
    name: `${client || title} – KPIs`,
    paper: 'A4',
    portrait: true,
  });
  const foot = `${title}, ${formatDay(today())}`;
  if (!shown) return null;
  return (
    <div className={styles.view}>
      <Group gap={12} align="flex-end">
        <Select
          label="Page of"
          size="xs"
          w={280}
          searchable
          allowDeselect={false}
          data={KPI_ROLES.toReversed().map(({ value, label }) => ({
            group: label,
            items: kpis
              .filter(({ role }) => role === value)
              .map(({ id, name }) => ({ value: id, label: name })),
          }))}
          value={shown.id}
          comboboxProps={{ keepMounted: false }}
          onChange={(id) => id !== null && navigate(`${path}/${encodeURIComponent(id)}`)}
        />
        <Select
          label="Print or save"
          size="xs"
          w={240}
          allowDeselect={false}
          data={[
            { value: 'one', label: 'This page' },
            {
              value: 'contract',
              label: `In the contract (${kpis.filter(({ role }) => role !== 'managed').length})`,
            },
            { value: 'all', label: `All (${kpis.length})` },
          ]}
          value={which}
          onChange={(value) => value !== null && setWhich(value as Which)}
        />
        <PaperButtons {...buttons} busy={buttons.busy || pages.length === 0} size="xs" />
      </Group>
      <ScrollRegion className={styles.preview} label={`Page of ${shown.name}`}>
        <div className={styles.frame}>
          <KpiSheet kpi={shown} workbook={workbook} client={client} foot={foot} />
        </div>
      </ScrollRegion>
      {layOut(
        pages.map((kpi) => (
          <div key={kpi.id} className={styles.paper}>
            <div className={styles.frame}>
              <KpiSheet kpi={kpi} workbook={workbook} client={client} foot={foot} />
            </div>
          </div>
        )),
      )}
    </div>
  );
}
