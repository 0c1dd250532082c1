import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { copyText } from '../ui/copy-text.ts';

interface FailedPageProps {
  readonly details: string;
  readonly onRetry: () => void;
}

/** What a person sees in place of a page that failed. */
export function FailedPage({ details, onRetry }: FailedPageProps) {
  const [copied, setCopied] = useState(false);
  const leave = () => {
    navigate('/');
    onRetry();
  };
  const copy = () => copyText(details).then(setCopied);
  return (
    <Stack role="alert" gap="md" maw={560} p="xl" mx="auto" mt={48}>
      <Title order={1} size="h2">
        This page could not be shown
      </Title>
      <Text>
        Your work is safe: everything that was saved is in the workbook's file. The rest of the app goes on
        working, and the failure is written in the app's log.
      </Text>
      <Group gap="xs">
        <Button onClick={leave}>Back to overview</Button>
        <Button variant="default" onClick={onRetry}>
          Try this page again
        </Button>
        <Button variant="subtle" onClick={copy}>
          {copied ? 'Details copied' : 'Copy details'}
        </Button>
      </Group>
    </Stack>
  );
}
