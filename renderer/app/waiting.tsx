import { Center, Loader } from '@mantine/core';
import { useEffect, useState } from 'react';

const PATIENCE_MS = 250;

/** Nothing at first, so that quick answers do not flicker; then a quiet sign that something is on its way. */
export function Waiting() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLong(true), PATIENCE_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <Center h="100%" mih={240} aria-busy="true">
      {long && <Loader size="sm" aria-label="Loading" />}
    </Center>
  );
}
