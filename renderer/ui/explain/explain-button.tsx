import { ActionIcon, Button, Modal } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Explanation } from './explanation.ts';
import { ExplanationView } from './explanation-view.tsx';

interface ExplainButtonProps {
  /** The figure, as in "Overall readiness". */
  readonly what: string;
  readonly explain: () => Explanation;
  /** There is room for words; a symbol otherwise. */
  readonly words?: boolean;
}

/** "How is this computed?" beside a figure. */
export function ExplainButton({ what, explain, words = false }: ExplainButtonProps) {
  const [open, setOpen] = useState(false);
  const label = `How is this computed? ${what}`;
  const explanation = open ? explain() : null;
  return (
    <>
      {words ? (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconHelpCircle size={16} aria-hidden />}
          aria-label={label}
          onClick={() => setOpen(true)}
        >
          How is this computed?
        </Button>
      ) : (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={26}
          aria-label={label}
          title="How is this computed?"
          onClick={() => setOpen(true)}
        >
          <IconHelpCircle size={16} aria-hidden />
        </ActionIcon>
      )}
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={explanation ? `How is this computed? ${explanation.title}` : ''}
        size="lg"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {explanation && <ExplanationView explanation={explanation} />}
      </Modal>
    </>
  );
}
