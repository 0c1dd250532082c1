import { applyEdits } from '../../changes/apply-change.ts';
import type { Change, Edit } from '../../changes/change.ts';
import { isTooLong } from '../../domain/rfp/answer-marks.ts';
import { readAsked, sameWording } from '../../domain/rfp/asked-questions.ts';
import type { VendorFile } from '../../domain/rfp/vendor-file.ts';
import type { AnyRow } from '../../model/table.ts';
import type { Offer } from '../../model/tables/offer.ts';
import type { RfpIssue } from '../../model/tables/rfp-issue.ts';
import { newRow } from '../../model/tables.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { editRows } from '../edit-rows.ts';
import { answerValue } from './answer-value.ts';
import { brief, matchAnswers } from './match-answers.ts';
import { readCosts } from './read-costs.ts';
import { isKnown, readOffer } from './read-offers.ts';
import { type AnswerLine, type FileProblem, refusedReading, type VendorReading } from './vendor-reading.ts';

export interface ReadingWish {
  readonly newId: () => string;
  /** The day on which the files came, `YYYY-MM-DD`. */
  readonly receivedOn: string;
  /** How binding the prices in them are. */
  readonly round: Offer['round'];
}

/**
 * Plans what vendors' files would change: answers by question, offers, and costs that a vendor opened. An empty cell
 * clears nothing; an answer that replaces another keeps it beside it; offers are added and never overwritten. All files
 * together are one act.
 */
export function readAnswers(
  workbook: Workbook,
  files: readonly VendorFile[],
  wish: ReadingWish,
): { readonly readings: readonly VendorReading[]; readonly change: Change | null } {
  let now = workbook;
  const touched = new Map<string, Edit>();
  const take = ({ edits }: Change) => {
    now = applyEdits(now, edits);
    for (const edit of edits) {
      const key = `${edit.table}/${edit.id}`;
      const first = touched.get(key);
      touched.set(key, first ? { ...edit, before: first.before } : edit);
    }
  };
  const readings = [...files]
    .sort((a, b) => numberOf(workbook, a) - numberOf(workbook, b))
    .map((file) => {
      const issue = workbook.rfp_issue[file.token];
      return issue ? readOne(now, file, issue, wish, take) : refusedReading(file.name, whyRefused(file));
    });
  const names = [...new Set(readings.flatMap(({ vendorName }) => vendorName || []))];
  const title =
    names.length === 1 ? `Read the answers of ${names[0]}` : `Read the answers of ${names.length} vendors`;
  return { readings, change: touched.size === 0 ? null : { title, edits: [...touched.values()] } };
}

function readOne(
  workbook: Workbook,
  file: VendorFile,
  issue: RfpIssue,
  wish: ReadingWish,
  take: (change: Change) => void,
): VendorReading {
  const vendor = issue.vendor;
  const vendorName = workbook.vendor[vendor]?.name ?? '';
  const late = issue.due_on !== null && wish.receivedOn > issue.due_on;
  const { matched, problems } = matchAnswers(readAsked(issue), file);
  const all: FileProblem[] = [...problems];
  const lines: AnswerLine[] = [];
  const add: AnyRow[] = [];
  const set: { id: string; fields: Readonly<Record<string, unknown>> }[] = [];
  const stored = new Map(
    Object.values(workbook.vendor_answer)
      .filter((row) => row.vendor === vendor)
      .map((row) => [row.rfp_question, row]),
  );
  for (const { asked, answer: typed, document } of matched) {
    const question = workbook.rfp_question[asked.question];
    if (!question) {
      const came = typed || document;
      if (came !== '')
        all.push({
          place: `Question ${asked.number}`,
          message: `The question is not in the workbook any more. The answer was “${came}”.`,
        });
      continue;
    }
    const { text, problem } = typed === '' ? { text: '', problem: null } : answerValue(question, typed);
    if (problem) all.push({ place: `Question ${asked.number}`, message: problem });
    const before = stored.get(question.id) ?? null;
    const said = text !== '' || document !== '';
    const same =
      before !== null &&
      (text === '' || text === before.answer.trim()) &&
      (document === '' || document === before.document.trim());
    const kind = !said
      ? before?.answer
        ? 'kept'
        : 'unanswered'
      : !before
        ? 'new'
        : same
          ? 'unchanged'
          : 'changed';
    const reworded = !sameWording(asked.text, question.text);
    lines.push({
      question: question.id,
      number: asked.number,
      text: question.text,
      kind,
      before: before?.answer ?? '',
      after: text || (before?.answer ?? ''),
      tooLong: isTooLong(question, text),
      reworded,
      essential: question.essential,
    });
    const facts = {
      received_on: wish.receivedOn,
      late,
      asked_as: reworded ? asked.text : '',
      ...(text === '' ? {} : { answer: text }),
      ...(document === '' ? {} : { document }),
    };
    if (kind === 'new')
      add.push(
        newRow('vendor_answer', {
          ...facts,
          id: wish.newId(),
          vendor,
          rfp_question: question.id,
        }) as unknown as AnyRow,
      );
    else if (kind === 'changed' && before) {
      const replaced = text !== '' && before.answer !== '' && text !== before.answer.trim();
      const history = replaced ? { previous: before.answer, changed_on: wish.receivedOn } : {};
      set.push({ id: before.id, fields: { ...facts, ...history, state: 'new' } });
    }
  }
  const came = add.length + set.length > 0;
  if (came) take(editRows(workbook, 'vendor_answer', { add, set }, ''));
  const offers = takeOffers(workbook, file, { vendor, vendorName }, wish, all, take);
  const costs = readCosts(workbook, file.costs, { vendor, vendorName, id: wish.newId() });
  all.push(...costs.problems);
  if (costs.found) take(editRows(workbook, 'should_cost', { add: [costs.found as unknown as AnyRow] }, ''));
  if ((came || offers.length > 0 || costs.found) && issue.answered_on !== wish.receivedOn)
    take(
      editRows(
        workbook,
        'rfp_issue',
        { set: [{ id: issue.id, fields: { answered_on: wish.receivedOn } }] },
        '',
      ),
    );
  return {
    file: file.name,
    refusal: null,
    vendor,
    vendorName,
    issue: issue.number,
    late,
    lines,
    offers,
    opensCosts: costs.found !== null,
    problems: all,
  };
}

/** Adds the offers that the workbook does not hold yet; the first one counts for a vendor that has none that does. */
function takeOffers(
  workbook: Workbook,
  file: VendorFile,
  { vendor, vendorName }: { readonly vendor: string; readonly vendorName: string },
  { newId, round }: ReadingWish,
  problems: FileProblem[],
  take: (change: Change) => void,
): readonly string[] {
  const { currency } = engagementOf(workbook);
  let now = workbook;
  let counts = !Object.values(workbook.offer).some((row) => row.vendor === vendor && row.counts);
  let last = Object.values(workbook.offer).reduce((most, row) => Math.max(most, row.position), 0);
  const names: string[] = [];
  problems.push(...extrasWithoutFigure(file));
  for (const column of file.offers) {
    const { found, problems: more } = readOffer(column, { vendor, vendorName, round, currency, newId });
    problems.push(...more);
    if (!found || isKnown(now, found)) continue;
    last += 1;
    const step = (table: 'offer' | 'offer_tier' | 'offer_extra', rows: readonly object[]) => {
      if (rows.length === 0) return;
      const change = editRows(now, table, { add: rows as readonly AnyRow[] }, '');
      now = applyEdits(now, change.edits);
      take(change);
    };
    step('offer', [{ ...found.offer, counts, position: last }]);
    step('offer_tier', found.tiers);
    step('offer_extra', found.extras);
    names.push(found.offer.name);
    counts = false;
  }
  return names;
}

/** What a vendor says is not in its price, and what it says no figure of in any column. */
function extrasWithoutFigure({ offers }: VendorFile): readonly FileProblem[] {
  return (offers[0]?.extras ?? []).flatMap(({ name }, index) =>
    name.trim() === '' || offers.some(({ extras }) => (extras[index]?.amount ?? '').trim() !== '')
      ? []
      : [
          {
            place: 'Pricing',
            message: `“${brief(name)}” is not in the price and has no amount, so it was not taken over. Ask what it costs, or add it on the page Prices, Extras.`,
          },
        ],
  );
}

/** Later issues are read after earlier ones, so that the newest word of a vendor stands at the end. */
function numberOf({ rfp_issue }: Workbook, { token }: VendorFile): number {
  return rfp_issue[token]?.number ?? 0;
}

function whyRefused({ name, token }: VendorFile): string {
  return token === ''
    ? `${name} does not say which request it belongs to, so nothing was read. Ask for the file that was sent, or copy the answers into a new one from the page Send.`
    : `${name} belongs to a request of another workbook, or to one that was undone, so nothing was read. Open the workbook that made it.`;
}
