import { Button, NativeSelect } from '@mantine/core';
import { IconCopy, IconListCheck } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { LETTERS, type Letter, lettersOf } from '../../../../../shared/domain/duties/duty-letters.ts';
import { RowPanel } from '../../../../registers/row-panel.tsx';
import { rowPath } from '../../../../registers/row-path.ts';
import { SplitView } from '../../../../registers/split-view.tsx';
import { useOpened } from '../../../../registers/use-opened.ts';
import { Counts } from '../../../../ui/counts.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { explainRules } from '../explain-duties.ts';
import { useDuties } from '../use-duties.ts';
import { DutyGrid } from './duty-grid.tsx';
import { EmptyGrid } from './empty-grid.tsx';
import { FindingsList } from './findings-list.tsx';
import styles from './grid-view.module.css';
import { PasteDialog } from './paste-dialog.tsx';
import { useCellRange } from './use-cell-range.ts';
import { useGridActs } from './use-grid-acts.ts';
import { useLetterClipboard } from './use-letter-clipboard.ts';

interface GridViewProps {
  readonly asked: string | null;
  readonly path: string;
  readonly onPick: () => void;
}

/** Where a point to look at lies. */
interface Wanted {
  readonly activity?: string;
  readonly role?: string;
}

const WORDS: Readonly<Record<Letter, string>> = {
  A: 'accountable',
  R: 'responsible',
  C: 'consulted',
  I: 'informed',
};

/** In a low window the grid has it to itself until somebody asks what to look at. */
function roomy(): boolean {
  return window.innerHeight >= 760;
}

/** Who answers for what, who does it, who is asked and who is told. */
export function GridView({ asked, path, onPick }: GridViewProps) {
  const [, navigate] = useLocation();
  const duties = useDuties();
  const [findings, showFindings] = useRemembered('duties.findings', roomy());
  const [of, setOf] = useState('');
  const [letter, setLetter] = useState<Letter | ''>('');
  const [said, say] = useState('');
  const grid = useRef<HTMLTableElement>(null);
  const { opened, open, follow, close } = useOpened(asked);
  const role = duties.roles.some((load) => load.role.id === of) ? of : '';
  const rows = useMemo(
    () =>
      duties.activities.filter(({ activity }) => {
        if (role === '') return true;
        const has = lettersOf(activity, role);
        return letter === '' ? has.length > 0 : has.includes(letter);
      }),
    [duties, role, letter],
  );
  const activities = useMemo(() => rows.map(({ activity }) => activity), [rows]);
  const roles = useMemo(() => duties.roles.map((load) => load.role), [duties]);
  const selection = useCellRange(rows.length, roles.length);
  const { active, range } = selection;
  const acts = useGridActs(activities, roles, range);
  const copyAll = useLetterClipboard(grid, acts, say);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  useEffect(() => {
    // The filter was taken off with it: only now is the row there to go to.
    if (wanted === null) return;
    setWanted(null);
    const row = wanted.activity === undefined ? 0 : activities.findIndex(({ id }) => id === wanted.activity);
    const col = wanted.role === undefined ? 0 : roles.findIndex(({ id }) => id === wanted.role);
    selection.goTo(row, col);
    grid.current?.focus();
  }, [wanted, activities, roles, selection]);
  if (duties.activities.length === 0 || roles.length === 0)
    return <EmptyGrid activities={duties.activities.length} roles={roles.length} onPick={onPick} />;

  const shown = opened !== null && duties.byId[opened] ? opened : null;
  const here = activities[active.row];
  const column = roles[active.col];
  const letters = here && column ? lettersOf(here, column.id) : [];
  const openRow = (id: string) => navigate(rowPath('raci_role', id) ?? path);
  const side = shown !== null && (
    <RowPanel
      table="raci_activity"
      rowId={shown}
      order={activities.map(({ id }) => id)}
      onSelect={follow}
      onOpen={(table, row) => navigate(rowPath(table, row) ?? path)}
      onClose={() => {
        close();
        if (asked !== null) navigate(path, { replace: true });
        requestAnimationFrame(() => grid.current?.focus());
      }}
      takesFocus
    />
  );
  return (
    <SplitView fills side={side || null}>
      <div className={styles.view}>
        <div className={styles.bar}>
          <Counts
            counts={[
              { figure: duties.inScope, words: duties.inScope === 1 ? 'activity' : 'activities' },
              {
                figure: duties.errors,
                words: duties.errors === 1 ? 'error' : 'errors',
                bad: duties.errors > 0,
              },
              { figure: duties.warnings, words: duties.warnings === 1 ? 'warning' : 'warnings' },
            ]}
          >
            <ExplainButton what="Errors and warnings" explain={() => explainRules(duties)} />
          </Counts>
          <span className={styles.spring} />
          <div className={styles.filters}>
            <NativeSelect
              size="xs"
              aria-label="Show what concerns"
              value={role}
              w={190}
              onChange={(event) => {
                const chosen = event.currentTarget.value;
                setOf(chosen);
                const col = roles.findIndex(({ id }) => id === chosen);
                selection.goTo(0, Math.max(0, col));
              }}
              data={[
                { value: '', label: 'Every role' },
                ...roles.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            {role !== '' && (
              <NativeSelect
                size="xs"
                aria-label="Show where the role is"
                value={letter}
                onChange={(event) => setLetter(event.currentTarget.value as Letter | '')}
                data={[
                  { value: '', label: 'with any letter' },
                  ...LETTERS.map((one) => ({ value: one, label: WORDS[one] })),
                ]}
              />
            )}
          </div>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconCopy size={15} aria-hidden />}
            onClick={copyAll}
            title="With the names of activities and roles, to paste into Excel"
          >
            Copy the grid
          </Button>
          <Button
            size="xs"
            variant={findings ? 'light' : 'default'}
            leftSection={<IconListCheck size={15} aria-hidden />}
            aria-pressed={findings}
            onClick={() => showFindings(!findings)}
          >
            To look at
          </Button>
        </div>
        <div className={styles.body} data-findings={(findings && shown === null) || undefined}>
          <div className={styles.frame}>
            <DutyGrid
              rows={rows}
              roles={duties.roles}
              inScope={duties.inScope}
              selection={selection}
              acts={acts}
              grid={grid}
              current={shown}
              onOpen={open}
              onOpenRole={openRow}
            />
            <div className={styles.status}>
              <span>
                {rows.length === 0
                  ? 'No activity has this role with this letter.'
                  : here && column
                    ? `${here.name} · ${column.name}${letters.length > 0 ? `: ${letters.map((one) => WORDS[one]).join(' and ')}` : ''}`
                    : ''}
              </span>
              <span className={styles.keys}>Type A, R, C or I; Backspace clears; F6 shows details</span>
            </div>
          </div>
          {findings && shown === null && (
            <FindingsList
              duties={duties}
              onGo={(to) => {
                setOf('');
                setLetter('');
                setWanted(to);
              }}
            />
          )}
        </div>
        <div role="status" className={styles.unseen}>
          {said}
        </div>
      </div>
      {acts.doubtful && <PasteDialog plan={acts.doubtful} onDecide={acts.decide} />}
    </SplitView>
  );
}
