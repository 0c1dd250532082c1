import { useState } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { useOpen } from '../../workbook/use-workbook.ts';

/** What was found when the file was opened and does not keep anybody from working. */
export function FileWarnings() {
  const warnings = useOpen((open) => open.warnings);
  const [read, setRead] = useState<readonly string[] | null>(null);
  if (warnings.length === 0 || warnings === read) return null;
  return (
    <Notice tone="attention" title="About this file" onHide={() => setRead(warnings)}>
      {warnings.map((warning) => (
        <div key={warning}>{warning}</div>
      ))}
    </Notice>
  );
}
