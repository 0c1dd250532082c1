import styles from './recommendation.module.css';

/** A text of the recommendation, line by line; lines with a dot are points. */
export function MemoText({ text }: { readonly text: string }) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
      <p key={index} className={line.startsWith('•') ? styles.point : undefined}>
        {line}
      </p>
    ));
}
