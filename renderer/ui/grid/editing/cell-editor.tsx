import type { CellEditorProps } from './cell-editor-props.ts';
import { ListEditor } from './list-editor.tsx';
import { SeveralEditor } from './several-editor.tsx';
import { TextEditor } from './text-editor.tsx';

/** The editor that suits a field. It takes the text when it is left, and never throws it away. */
export function CellEditor(props: CellEditorProps) {
  switch (props.field.kind) {
    case 'choice':
    case 'level':
    case 'reference':
      return <ListEditor {...props} />;
    case 'choices':
    case 'references':
      return <SeveralEditor {...props} />;
    default:
      return <TextEditor {...props} />;
  }
}
