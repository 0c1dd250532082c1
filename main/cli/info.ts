import { assessReadiness } from '../../shared/domain/readiness/assess-readiness.ts';
import { engagementOf } from '../../shared/model/workbook.ts';
import { readWorkbook } from '../store/read-workbook.ts';
import type { Command } from './command.ts';

/** `info`: what a workbook is about and how far it has come. */
export const info: Command = ({ words, json }, { out }) => {
  const { workbook, version, seq, lastLine } = readWorkbook(words[0] ?? '');
  const { id, title, client, sample, content_pack } = engagementOf(workbook);
  const { answered, applicable } = assessReadiness(workbook);
  const facts = {
    id,
    title,
    client,
    sample,
    format: version,
    contentPack: content_pack,
    changes: seq,
    lastChange: lastLine && { at: lastLine.at, author: lastLine.author, title: lastLine.title },
    answered,
    applicable,
  };
  out(json ? JSON.stringify(facts, null, 2) : forPeople(facts));
  return 0;
};

type Facts = { readonly [key: string]: unknown } & {
  readonly lastChange: { readonly at: string; readonly author: string; readonly title: string } | null;
};

function forPeople({ lastChange, ...facts }: Facts): string {
  const last = lastChange ? `${lastChange.title}, ${lastChange.author}, ${lastChange.at}` : 'none';
  return [
    `Title        ${facts.title}`,
    `Client       ${facts.client || '–'}`,
    `Sample       ${facts.sample ? 'yes' : 'no'}`,
    `Id           ${facts.id}`,
    `Format       ${facts.format}`,
    `Content      ${facts.contentPack}`,
    `Checklist    ${facts.answered} of ${facts.applicable} answered`,
    `Changes      ${facts.changes}`,
    `Last change  ${last}`,
  ].join('\n');
}
