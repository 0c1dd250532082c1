import { Button } from '@mantine/core';
import { IconArrowAutofitWidth, IconMinus, IconPlus } from '@tabler/icons-react';
import { IconButton } from '../../../../ui/icon-button.tsx';
import styles from './map-view.module.css';
import { type useZoom, ZOOMS } from './use-zoom.ts';

/** Smaller, larger, and as large as the window is wide; also with the keys -, + and 0. */
export function ZoomButtons({ zoom, zoomBy, setZoom, fit }: ReturnType<typeof useZoom>) {
  return (
    <fieldset className={styles.zoom} aria-label="Size of the map">
      <IconButton
        label="Smaller"
        hint="Smaller (-)"
        disabled={zoom <= ZOOMS.least}
        onClick={() => zoomBy(-1)}
      >
        <IconMinus size={16} aria-hidden />
      </IconButton>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        className={styles.percent ?? ''}
        title="Back to 100 %"
        aria-label={`Size ${Math.round(zoom * 100)} %: back to 100 %`}
        onClick={() => setZoom(1)}
      >
        {Math.round(zoom * 100)} %
      </Button>
      <IconButton label="Larger" hint="Larger (+)" disabled={zoom >= ZOOMS.most} onClick={() => zoomBy(1)}>
        <IconPlus size={16} aria-hidden />
      </IconButton>
      <IconButton label="Fit the width" hint="Fit the width (0)" onClick={fit}>
        <IconArrowAutofitWidth size={16} aria-hidden />
      </IconButton>
    </fieldset>
  );
}
