import { Button, Checkbox, Table } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { issuesOf } from '../../../../../shared/domain/rfp/asked-questions.ts';
import { knockOutStanding } from '../../../../../shared/domain/vendor/knock-out-standing.ts';
import { hasReached, vendorsInRace } from '../../../../../shared/domain/vendor/vendors-in-race.ts';
import { localDay } from '../../../../../shared/lib/local-day.ts';
import { VENDOR_STAGES } from '../../../../../shared/model/selection-lists.ts';
import { tellKept } from '../../../../registers/paper/kept-message.tsx';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { call } from '../../../../workbook/client.ts';
import { readWorkbook, settled } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../rfp.module.css';

/** The vendors in the race, with what each has got and sent back, and the files for those that are ticked. */
export function IssuePanel({ blocked }: { readonly blocked: boolean }) {
  const workbook = useWorkbook((w) => w);
  const vendors = useMemo(() => vendorsInRace(workbook), [workbook]);
  const knockOuts = useMemo(() => knockOutStanding(workbook), [workbook]);
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);
  const [busy, setBusy] = useState(false);
  const chosen = vendors.filter(({ id, stage }) => ticked?.has(id) ?? hasReached(stage, 'rfp'));
  const ids = new Set(chosen.map(({ id }) => id));
  const make = async () => {
    setBusy(true);
    try {
      await settled();
      const made = await call('rfp.issue', { vendors: chosen.map(({ id, name }) => ({ id, name })) });
      if (made) {
        await readWorkbook();
        for (const { path } of made.files.slice(0, 3)) tellKept(path);
      }
    } catch (error) {
      showRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  const [only] = chosen;
  return (
    <Panel
      title="Files for vendors"
      aside={
        <Button
          size="compact-sm"
          leftSection={<IconFileExport size={15} aria-hidden />}
          disabled={blocked || busy || chosen.length === 0}
          onClick={make}
        >
          {chosen.length === 1 && only ? `Make the file for ${only.name}` : `Make ${chosen.length} files`}
        </Button>
      }
    >
      {vendors.length === 0 ? (
        <p className={`${styles.quiet} ${styles.linked}`}>
          No vendor is in the race. Add some on the page{' '}
          <Link href="/partner-selection/vendors/vendors">Vendors</Link> first.
        </p>
      ) : (
        <Table className={styles.table ?? ''} horizontalSpacing={7}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Vendor</Table.Th>
              <Table.Th>Knock-outs</Table.Th>
              <Table.Th>Last file</Table.Th>
              <Table.Th>Came back</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {vendors.map(({ id, name, stage }) => {
              const [last] = issuesOf(workbook, id);
              const standing = knockOuts.get(id);
              const failed = standing?.failed.length ?? 0;
              const open = standing?.open.length ?? 0;
              return (
                <Table.Tr key={id}>
                  <Table.Th scope="row" fw={400}>
                    <Checkbox
                      size="sm"
                      label={name}
                      description={VENDOR_STAGES.find(({ value }) => value === stage)?.label}
                      checked={ids.has(id)}
                      onChange={(event) => {
                        const next = new Set(ids);
                        if (event.currentTarget.checked) next.add(id);
                        else next.delete(id);
                        setTicked(next);
                      }}
                    />
                  </Table.Th>
                  <Table.Td data-tone={failed > 0 ? 'bad' : open > 0 ? 'attention' : undefined}>
                    {failed > 0 ? `✕ ${failed} failed` : open > 0 ? `! ${open} open` : '✓ Passed'}
                  </Table.Td>
                  <Table.Td>
                    {last ? `No. ${last.number} ` : 'None yet'}
                    {last && (
                      <span className={styles.detail}>{formatDay(localDay(new Date(last.issued_at)))}</span>
                    )}
                  </Table.Td>
                  <Table.Td data-day>{last?.answered_on ? formatDay(last.answered_on) : '–'}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      )}
      <p className={styles.quiet}>
        Each file holds what the vendor has to know and nothing else: no expected answers, no notes, no other
        vendor. What it answered before stands in it again.
      </p>
    </Panel>
  );
}
