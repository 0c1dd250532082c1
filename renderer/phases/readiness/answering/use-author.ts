import { useEffect, useState } from 'react';
import { call } from '../../../workbook/client.ts';

let known: string | null = null;

/** The name of the person at this computer; null until the shell has told it. */
export function useAuthor(): string | null {
  const [author, setAuthor] = useState(known);
  useEffect(() => {
    let gone = false;
    call('home.read', null)
      .then((home) => home.author || home.suggestedAuthor || 'Me')
      .catch(() => 'Me')
      .then((name) => {
        known = name;
        if (!gone) setAuthor(name);
      });
    return () => {
      gone = true;
    };
  }, []);
  return author;
}
