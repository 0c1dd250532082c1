import { Button } from '@mantine/core';
import { IconChartDots, IconTable } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import styles from './chart-frame.module.css';
import { drawFramed } from './picture/draw-framed.ts';
import { type Drawing, drawPagePart } from './picture/draw-page-part.ts';
import { inLightScheme } from './picture/light-scheme.ts';
import { PictureMenu } from './picture/picture-menu.tsx';

interface ChartFrameProps {
  /** The finding, as in "4 of 14 processes can move now". */
  readonly title: string;
  /** A sentence on how to read the picture, or its legend. */
  readonly subtitle?: ReactNode;
  /** Controls beside "Show as table", such as what is to be shown. */
  readonly aside?: ReactNode;
  readonly picture: ReactNode;
  /** The same figures in rows and columns. */
  readonly table: ReactNode;
  /** Draws the chart for copying where the page shows it otherwise; without it the page is drawn as it stands. */
  readonly drawing?: () => Drawing;
  /** There is nothing to be copied yet: the picture only says what would fill it. */
  readonly empty?: boolean;
}

/**
 * What surrounds every chart: its finding, the figures as a table for whoever would rather read them, and the chart
 * as a picture to copy or keep. Parts of the chart marked with `data-not-pictured` are left out of pictures.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { title, subtitle, aside, picture, table, drawing, empty = false } = props;
  const [asTable, setAsTable] = useState(false);
  const chart = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const draw = () =>
    inLightScheme(() => {
      if (!chart.current) throw new Error('The chart is not shown.');
      const legend = words.current && typeof subtitle !== 'string' ? drawPagePart(words.current) : null;
      return drawFramed(drawing ? drawing() : drawPagePart(chart.current), {
        title,
        subtitle: typeof subtitle === 'string' ? subtitle : legend,
      });
    });
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.title}>{title}</h2>
          {subtitle && (
            <div ref={words} className={styles.subtitle}>
              {subtitle}
            </div>
          )}
        </div>
        <div className={styles.aside}>
          {aside}
          {!asTable && !empty && <PictureMenu title={title} draw={draw} />}
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
      {asTable ? <div className={styles.table}>{table}</div> : <div ref={chart}>{picture}</div>}
    </figure>
  );
}
