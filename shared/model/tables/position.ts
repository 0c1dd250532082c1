import { decimal } from '../field.ts';

/** A place in a list. It may be a fraction, so that a row moves between two others without touching them. */
export const position = decimal({
  label: 'Position',
  help: 'Place in the list; a fraction lies between two others.',
  min: -1_000_000_000,
  max: 1_000_000_000,
  initial: 0,
});
