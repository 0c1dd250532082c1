import { Button } from '@mantine/core';
import { IconChartDots, IconTable } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import styles from './chart-frame.module.css';

interface ChartFrameProps {
  /** The finding, as in "4 of 14 processes can move now". */
  readonly title: string;
  /** A sentence on how to read the picture. */
  readonly subtitle?: ReactNode;
  /** Controls beside "Show as table", such as what is to be shown. */
  readonly aside?: ReactNode;
  readonly picture: ReactNode;
  /** The same figures in rows and columns. */
  readonly table: ReactNode;
}

/** What surrounds every chart: its finding, and the figures as a table for whoever would rather read them. */
export function ChartFrame({ title, subtitle, aside, picture, table }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.title}>{title}</h2>
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        <div className={styles.aside}>
          {aside}
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={
              asTable ? <IconChartDots size={16} aria-hidden /> : <IconTable size={16} aria-hidden />
            }
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? 'Show as chart' : 'Show as table'}
          </Button>
        </div>
      </figcaption>
      {asTable ? <div className={styles.table}>{table}</div> : picture}
    </figure>
  );
}
