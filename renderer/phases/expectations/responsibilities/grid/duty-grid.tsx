import { type MouseEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { AssessedActivity } from '../../../../../shared/domain/duties/assess-duties.ts';
import type { Letter } from '../../../../../shared/domain/duties/duty-letters.ts';
import type { RoleLoad } from '../../../../../shared/domain/duties/role-load.ts';
import { LIFE_CYCLE } from '../../../../../shared/model/expectation-lists.ts';
import { DutyFoot } from './duty-foot.tsx';
import styles from './duty-grid.module.css';
import { DutyHead } from './duty-head.tsx';
import { DutyRow } from './duty-row.tsx';
import { gridKey } from './grid-keys.ts';
import { gridRole } from './grid-roles.ts';
import type { CellSelection } from './use-cell-range.ts';
import type { GridActs } from './use-grid-acts.ts';

interface DutyGridProps {
  readonly rows: readonly AssessedActivity[];
  readonly roles: readonly RoleLoad[];
  readonly inScope: number;
  readonly selection: CellSelection;
  readonly acts: GridActs;
  readonly grid: RefObject<HTMLTableElement | null>;
  /** The activity whose details are open. */
  readonly current: string | null;
  readonly onOpen: (activity: string) => void;
  readonly onOpenRole: (role: string) => void;
}

/** Activities and roles with a letter where they meet. Keyboard, clipboard and pointer work as in a spreadsheet. */
export function DutyGrid(props: DutyGridProps) {
  const { rows, roles, inScope, selection, acts, grid, current, onOpen, onOpenRole } = props;
  const { active, range } = selection;
  const domId = useId();
  const [menu, setMenu] = useState(false);
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  const stable = useRef({
    put: (letters: readonly Letter[]) => {
      latest.current.put(letters);
      setMenu(false);
    },
    close: () => {
      setMenu(false);
      grid.current?.focus({ preventScroll: true });
    },
  });
  const activeId = `${domId}-${active.row}-${active.col}`;
  useEffect(() => {
    document.getElementById(activeId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeId]);

  const at = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-c]') : null;
    return cell ? { row: Number(cell.dataset.r), col: Number(cell.dataset.c) } : null;
  };
  const onMouseDown = (event: MouseEvent) => {
    const place = at(event);
    if (!place || event.button !== 0) return;
    const again = place.row === active.row && place.col === active.col;
    const focused = document.activeElement === grid.current;
    selection.goTo(place.row, place.col, event.shiftKey);
    setMenu(again && focused && !menu && !event.shiftKey);
  };
  const onDrag = (event: MouseEvent) => {
    const place = event.buttons === 1 ? at(event) : null;
    if (place && document.activeElement === grid.current) selection.goTo(place.row, place.col, true);
  };
  const drawn = rows.map((one, index) => {
    const within = index >= range.top && index <= range.bottom;
    const here = index === active.row;
    return (
      <DutyRow
        key={one.activity.id}
        one={one}
        at={index}
        roles={columnsOf(roles)}
        domId={domId}
        active={here ? active.col : null}
        from={within ? range.left : null}
        to={within ? range.right : null}
        menu={here && menu}
        current={one.activity.id === current}
        onOpen={onOpen}
        onPut={stable.current.put}
        onMenuClose={stable.current.close}
      />
    );
  });
  return (
    <div className={styles.scroller}>
      <table
        ref={grid}
        {...gridRole(rows.length > 0 && roles.length > 0 ? activeId : undefined)}
        className={styles.grid}
        onMouseDown={onMouseDown}
        onPointerMove={onDrag}
        onKeyDown={(event) => {
          if (event.target !== grid.current || event.defaultPrevented) return;
          const keys = {
            selection,
            acts,
            rows: rows.length,
            columns: roles.length,
            openMenu: () => setMenu(true),
            openDetails: () => {
              const one = rows[active.row];
              if (one) onOpen(one.activity.id);
            },
          };
          if (rows.length > 0 && roles.length > 0 && gridKey(event, keys)) {
            event.preventDefault();
            event.stopPropagation();
          }
        }}
      >
        <DutyHead roles={roles} onOpenRole={onOpenRole} />
        {LIFE_CYCLE.map(({ value, label }) => {
          const part = rows.flatMap((one, index) => (one.activity.area === value ? [drawn[index]] : []));
          return (
            part.length > 0 && (
              <tbody key={value}>
                <tr className={styles.part}>
                  <th scope="colgroup" colSpan={roles.length + 1}>
                    <span>{label}</span>
                  </th>
                </tr>
                {part}
              </tbody>
            )
          );
        })}
        <DutyFoot roles={roles} inScope={inScope} />
      </table>
    </div>
  );
}

const known = new WeakMap<readonly RoleLoad[], readonly RoleLoad['role'][]>();

/** The same list for the same loads, so that rows are drawn anew only when a role changed. */
function columnsOf(roles: readonly RoleLoad[]): readonly RoleLoad['role'][] {
  const before = known.get(roles);
  if (before) return before;
  const list = roles.map(({ role }) => role);
  known.set(roles, list);
  return list;
}
