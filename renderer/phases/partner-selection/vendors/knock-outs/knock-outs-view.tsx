import { Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { Link } from 'wouter';
import { setKnockOut } from '../../../../../shared/commands/vendor/set-knock-out.ts';
import {
  openProposals,
  takeKnockOutProposals,
} from '../../../../../shared/commands/vendor/take-knock-out-proposals.ts';
import {
  cellKey,
  knockOutsInForce,
  resultsByCell,
} from '../../../../../shared/domain/vendor/knock-out-standing.ts';
import type { KnockOutResult } from '../../../../../shared/model/tables/knock-out-result.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { SplitView } from '../../../../registers/split-view.tsx';
import { Counts } from '../../../../ui/counts.tsx';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { today } from '../../../../ui/today.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { explainKnockOuts } from '../explain-vendors.ts';
import { ReasonDialog } from '../reason-dialog.tsx';
import type { StandingVendors } from '../use-vendors.ts';
import styles from '../vendors.module.css';
import { type Cell, KnockOutGrid } from './knock-out-grid.tsx';
import { KnockOutPanel } from './knock-out-panel.tsx';

/** Whether each candidate meets what nobody may do without. */
export function KnockOutsView({ vendors }: { readonly vendors: StandingVendors }) {
  const knock_out = useWorkbook((w) => w.knock_out);
  const knock_out_result = useWorkbook((w) => w.knock_out_result);
  const workbook = useWorkbook((w) => w);
  const [opened, setOpened] = useState<Cell | null>(null);
  const [waiving, setWaiving] = useState<Cell | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const knockOuts = useMemo(() => knockOutsInForce({ knock_out }), [knock_out]);
  const results = useMemo(() => resultsByCell({ knock_out_result }), [knock_out_result]);
  const candidates = useMemo(() => {
    const racing = new Set(vendors.inRace.map(({ id }) => id));
    const others = vendors.all.filter(({ id, state }) => !racing.has(id) && state !== 'incumbent');
    return [...vendors.inRace, ...others];
  }, [vendors]);
  const known = openProposals(workbook, today());
  if (knockOuts.length === 0 || candidates.length === 0) return <NothingYet knockOuts={knockOuts.length} />;

  const write = (cell: Cell, fields: Partial<KnockOutResult>) =>
    commit((now) => setKnockOut(now, { ...cell, fields, newId: uuid(), on: today() }));
  const choose = (cell: Cell, result: KnockOutResult['result']) => {
    const reason = results.get(cellKey(cell.vendor, cell.knockOut))?.reason.trim() ?? '';
    if (result === 'waived' && reason === '') setWaiving(cell);
    else write(cell, { result }).catch(showRefusal);
  };
  const passed = vendors.inRace.filter(({ id }) => vendors.knockOuts.get(id)?.passed).length;
  const openCells = vendors.inRace.reduce(
    (sum, { id }) => sum + (vendors.knockOuts.get(id)?.open.length ?? 0),
    0,
  );
  const close = () => {
    setOpened(null);
    requestAnimationFrame(() => grid.current?.focus({ preventScroll: true }));
  };
  return (
    <>
      <SplitView
        fills
        side={
          opened && (
            <KnockOutPanel
              key={cellKey(opened.vendor, opened.knockOut)}
              cell={opened}
              row={results.get(cellKey(opened.vendor, opened.knockOut)) ?? null}
              proposal={vendors.proposals.get(cellKey(opened.vendor, opened.knockOut)) ?? null}
              onChoose={(result) => choose(opened, result)}
              onWrite={(fields) => write(opened, fields)}
              onClose={close}
            />
          )
        }
      >
        <div className={styles.view}>
          <div className={styles.bar}>
            <Counts
              counts={[
                { figure: passed, words: `of ${vendors.inRace.length} in the race have passed` },
                ...(openCells > 0 ? [{ figure: openCells, words: 'open', bad: true }] : []),
              ]}
            >
              <ExplainButton what="Knock-outs" explain={() => explainKnockOuts(vendors)} />
            </Counts>
            {known.length > 0 && (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconListCheck size={15} aria-hidden />}
                onClick={() =>
                  commit((now) =>
                    takeKnockOutProposals(now, { today: today(), newIds: known.map(() => uuid()) }),
                  ).catch(showRefusal)
                }
              >
                Take over {known.length} that facts decide
              </Button>
            )}
          </div>
          <KnockOutGrid
            ref={grid}
            knockOuts={knockOuts}
            vendors={candidates}
            standing={vendors.knockOuts}
            results={results}
            proposals={vendors.proposals}
            opened={opened}
            onFollow={(cell) => opened && setOpened(cell)}
            onOpen={setOpened}
            onChoose={choose}
          />
        </div>
      </SplitView>
      {waiving && (
        <ReasonDialog
          title="Waive a knock-out"
          label="Reason of the waiver"
          help={`${vendors.all.find(({ id }) => id === waiving.vendor)?.name}: ${knock_out[waiving.knockOut]?.name}. Say why it stays in, and what makes up for it.`}
          action="Waive"
          onGive={(reason) => write(waiving, { result: 'waived', reason: reason.trim() })}
          onClose={() => {
            setWaiving(null);
            if (!opened) requestAnimationFrame(() => grid.current?.focus({ preventScroll: true }));
          }}
        />
      )}
    </>
  );
}

function NothingYet({ knockOuts }: { readonly knockOuts: number }) {
  const label = knockOuts === 0 ? 'No knock-outs yet' : 'No vendors yet';
  const href =
    knockOuts === 0 ? '/partner-selection/criteria/knock-outs' : '/partner-selection/vendors/vendors';
  return (
    <EmptyCard
      label={label}
      actions={
        <Button component={Link} href={href}>
          {knockOuts === 0 ? 'Open the knock-outs' : 'Open the vendors'}
        </Button>
      }
    >
      {knockOuts === 0
        ? 'Here each vendor is held against what nobody may do without. Say first what that is.'
        : 'Here each vendor is held against the knock-outs. Add vendors first.'}
    </EmptyCard>
  );
}
