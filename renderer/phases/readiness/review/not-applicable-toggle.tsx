import styles from './not-applicable-toggle.module.css';

interface NotApplicableToggleProps {
  readonly question: string;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** "Not applicable" in the little room of a row. */
export function NotApplicableToggle({ question, chosen, onToggle }: NotApplicableToggleProps) {
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={chosen}
      aria-label={`${question} n/a, not applicable`}
      title="Not applicable"
      onClick={onToggle}
    >
      n/a
    </button>
  );
}
