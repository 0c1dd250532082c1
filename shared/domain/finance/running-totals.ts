/** The sum up to and including each flow. Example: −100, 60 and 60 give −100, −40 and 20. */
export function runningTotals(flows: readonly number[]): readonly number[] {
  let total = 0;
  return flows.map((flow) => {
    total += flow;
    return total;
  });
}
