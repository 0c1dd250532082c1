import { Button } from '@mantine/core';
import { IconLayoutSidebarRight } from '@tabler/icons-react';

interface DetailsButtonProps {
  /** A row of the grid in a word, as in "process". */
  readonly what: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

/** Opens the panel of the row that is selected, for whoever does not know the keys for it. */
export function DetailsButton({ what, disabled, onClick }: DetailsButtonProps) {
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<IconLayoutSidebarRight size={15} aria-hidden />}
      title={`Everything about the selected ${what} (F6)`}
      disabled={disabled}
      onClick={onClick}
    >
      Details
    </Button>
  );
}
