import { Refusal } from '../../shared/lib/refusal.ts';
import { notify } from './notify.ts';

/** Shows why something was refused, where there is no field to say it at. */
export function tellRefusal(error: unknown): void {
  notify(
    'error',
    error instanceof Refusal ? error.message : 'Try again; the log holds the details.',
    'Nothing was changed',
  );
}
