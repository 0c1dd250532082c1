import { useState } from 'react';

/** The row that the keys work on: the one that was moved to last, as long as it is to be seen. */
export function useCurrentRow(shown: readonly string[]) {
  const [wanted, setCurrent] = useState<string | null>(null);
  const current = wanted !== null && shown.includes(wanted) ? wanted : null;
  return { current, setCurrent };
}
