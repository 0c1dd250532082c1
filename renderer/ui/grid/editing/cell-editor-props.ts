import type { AnyField } from '../../../../shared/model/table.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import type { Move } from './editor-keys.ts';

export interface CellEditorProps {
  readonly field: AnyField;
  readonly workbook: Workbook;
  /** What is edited, for those who do not see where it stands. */
  readonly label: string;
  /** The text that the editor opens with. */
  readonly text: string;
  /** The editor was opened by typing over the cell; the typed letter follows by itself. */
  readonly typedOver: boolean;
  readonly onCommit: (text: string, move: Move) => void;
  /** Puts the text into every selected cell. */
  readonly onFill: (text: string) => void;
  readonly onCancel: () => void;
}
