import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { cellText } from '../cell-words.ts';
import type { GridNow } from '../grid-now.ts';
import { countOf, pastedWords } from '../grid-words.ts';
import { placeAt } from '../rows/positions.ts';
import { HEADERS, type Selection } from '../rows/use-selection.ts';
import type { GridActions } from '../use-grid-actions.ts';
import { writeHtmlTable } from './html-table.ts';
import { type Correction, type PasteInput, type PastePlan, planPaste } from './plan-paste.ts';
import { type Block, readTsv, writeTsv } from './tsv.ts';

interface Clipboard {
  /** A paste of which something does not fit, until the person has decided. */
  readonly doubtful: PastePlan | null;
  readonly decide: (paste: boolean) => void;
  /** Takes what a cell was probably meant to say, in every cell of its column that says the same. */
  readonly correct: (correction: Correction) => void;
}

/** Copy, cut and paste of the selected cells, by the clipboard's own events: no permission is needed for them. */
export function useClipboard(
  scroller: RefObject<HTMLElement | null>,
  now: GridNow,
  selection: Selection,
  actions: GridActions,
): Clipboard {
  const [doubtful, setDoubtful] = useState<Doubt | null>(null);
  const { props, rows, columns, say } = now;
  const { range, active, selectRange: select } = selection;
  // The headers are no cells; in an empty grid there is nothing else to be at.
  const atHeaders = active.row === HEADERS && rows.length > 0;

  const copy = (clipboard: DataTransfer): boolean => {
    if (rows.length === 0) return false;
    const block: Block = rows
      .slice(range.top, range.bottom + 1)
      .map((row) =>
        columns.slice(range.left, range.right + 1).map((column) => cellText(column, row, props.workbook)),
      );
    clipboard.setData('text/plain', writeTsv(block));
    clipboard.setData('text/html', writeHtmlTable(block));
    const height = block.length;
    const width = block[0]?.length ?? 0;
    say(`Copied ${height} x ${width} ${height * width === 1 ? 'cell' : 'cells'}.`);
    return true;
  };

  const apply = async (plan: PastePlan) => {
    const { table } = props;
    const placed = place(plan.add);
    const size = plan.rows * plan.columns === 1 ? '1 cell' : `${plan.rows} x ${plan.columns} cells`;
    const added =
      plan.add.length > 0 && plan.set.length === 0 ? `, adding ${countOf(table, plan.add.length)}` : '';
    const done = await actions.send({
      title: `Paste ${size} into ${table.plural}${added}`,
      set: [...plan.set, ...placed.renumbered],
      add: placed.add,
    });
    if (!done) return;
    const bottom = Math.min(range.top + plan.rows, rows.length + plan.add.length) - 1;
    select({
      ...range,
      bottom: Math.max(range.top, bottom),
      right: range.left + Math.max(1, plan.columns) - 1,
    });
    say(pastedWords(plan.set.length, plan.add.length, plan.misfits.length, plan.computed));
  };

  const place = (add: PastePlan['add']) => {
    if (!props.table.fields.position || add.length === 0) return { add, renumbered: [] };
    const { positions, renumbered } = placeAt(props.rows, props.rows.length, add.length);
    return { add: add.map((row, at) => ({ ...row, position: positions[at] ?? 0 })), renumbered };
  };

  const paste = (text: string) => {
    if (props.readOnly === true || text === '') return;
    try {
      const input: PasteInput = {
        block: readTsv(text),
        table: props.table,
        workbook: props.workbook,
        rows: rows.slice(range.top),
        columns: columns.slice(range.left),
        selected: { rows: range.bottom - range.top + 1, columns: range.right - range.left + 1 },
        newRow: props.newRow ?? null,
      };
      const plan = planPaste(input);
      if (plan.misfits.length > 0 || plan.beyond > 0) setDoubtful({ input, plan });
      else void apply(plan);
    } catch (error) {
      props.onProblem(error);
    }
  };

  const act = (event: ClipboardEvent): boolean => {
    if (!event.clipboardData) return false;
    if (atHeaders) {
      say('The headers have the focus: go down to a cell first.');
      return false;
    }
    if (event.type === 'paste') {
      paste(event.clipboardData.getData('text/plain'));
      return true;
    }
    const copied = copy(event.clipboardData);
    if (copied && event.type === 'cut') actions.clear(range);
    return copied;
  };
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    // Where nothing is marked as text the event goes to the body, whatever has the focus.
    const hear = (event: ClipboardEvent) => {
      const focused = scroller.current !== null && document.activeElement === scroller.current;
      if (focused && latest.current(event)) event.preventDefault();
    };
    for (const type of EVENTS) document.addEventListener(type, hear);
    return () => {
      for (const type of EVENTS) document.removeEventListener(type, hear);
    };
  }, [scroller]);

  return {
    doubtful: doubtful?.plan ?? null,
    decide: (paste) => {
      if (paste && doubtful) void apply(doubtful.plan);
      setDoubtful(null);
    },
    correct: (correction) =>
      setDoubtful((now) => {
        if (!now) return now;
        const known = now.input.corrections?.filter(
          (one) => one.key !== correction.key || one.text !== correction.text,
        );
        const input = { ...now.input, corrections: [...(known ?? []), correction] };
        return { input, plan: planPaste(input) };
      }),
  };
}

/** A paste about which the person has to decide. */
interface Doubt {
  readonly input: PasteInput;
  readonly plan: PastePlan;
}

const EVENTS = ['copy', 'cut', 'paste'] as const;
