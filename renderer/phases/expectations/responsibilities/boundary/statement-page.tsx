import styles from './statement-page.module.css';

interface StatementPageProps {
  readonly text: string;
  readonly client: string;
}

/** The statement as pages of A4. The first line of a paragraph of several is its heading; lines with a dash are points. */
export function StatementPage({ text, client }: StatementPageProps) {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return (
    <div className={styles.page}>
      <p className={styles.head}>{client}</p>
      <h1>Boundary statement</h1>
      {paragraphs.map((paragraph, index) => {
        const [first = '', ...rest] = paragraph.split(/\r?\n/);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place
          <section key={index}>
            {rest.length > 0 ? <h2>{first}</h2> : <p>{first}</p>}
            {rest.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
              <p key={at} className={line.startsWith('- ') ? styles.point : styles.subject}>
                {line.replace(/^- /, '')}
              </p>
            ))}
          </section>
        );
      })}
    </div>
  );
}
