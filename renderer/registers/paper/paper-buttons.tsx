import { Button, type ButtonProps } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';

interface PaperButtonsProps {
  readonly busy: boolean;
  readonly savePdf: () => void;
  readonly print: () => void;
  readonly size?: ButtonProps['size'];
  /** The one thing that a dialog is for. */
  readonly main?: boolean;
}

/** Prints pages or keeps them as a PDF. */
export function PaperButtons({ busy, savePdf, print, size = 'sm', main = false }: PaperButtonsProps) {
  return (
    <>
      <Button
        size={size}
        variant="default"
        disabled={busy}
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={print}
      >
        Print
      </Button>
      <Button
        size={size}
        variant={main ? 'filled' : 'default'}
        disabled={busy}
        leftSection={<IconFileTypePdf size={16} aria-hidden />}
        onClick={savePdf}
      >
        Save as PDF
      </Button>
    </>
  );
}
