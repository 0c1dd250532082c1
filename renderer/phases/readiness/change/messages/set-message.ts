import { setFields } from '../../../../../shared/commands/put.ts';
import type { AudienceMessage } from '../../../../../shared/model/tables/audience-message.ts';
import { commit } from '../../../../workbook/store.ts';

/** Changes fields of a message. @throws Refusal when the rules or the file say no; nothing is changed then. */
export function setMessage(
  { id, title }: AudienceMessage,
  fields: Partial<AudienceMessage>,
  what: string,
): Promise<void> {
  const label = what.charAt(0).toLowerCase() + what.slice(1);
  return commit((workbook) =>
    setFields(workbook, 'audience_message', id, fields, `Change ${label} of ${title}`),
  );
}
