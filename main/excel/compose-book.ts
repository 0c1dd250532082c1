import { holidayYears } from '../../shared/domain/governance/holiday-years.ts';
import { assessReadiness } from '../../shared/domain/readiness/assess-readiness.ts';
import { auditProcesses } from '../../shared/domain/sourcing/process/audit-processes.ts';
import { decideTouchpoints } from '../../shared/domain/sourcing/touchpoint/decide-touchpoints.ts';
import { holidayRegions } from '../../shared/lib/holidays.ts';
import { publicHolidays } from '../../shared/lib/public-holidays.ts';
import { engagementOf, type Workbook } from '../../shared/model/workbook.ts';
import type { About, Book } from './book.ts';
import { cellText } from './cells/cell-text.ts';
import { PALETTE } from './cells/palette.ts';
import { contents, writeContents } from './sheets/contents.ts';
import { SHEETS } from './sheets/index.ts';
import { lists } from './sheets/lists.ts';

/** Puts the whole file together in memory. exceljs is loaded here, and only when something is exported. */
export async function composeBook(workbook: Workbook, about: About): Promise<Book> {
  const { default: ExcelJS } = await import('exceljs');
  const engagement = engagementOf(workbook);
  const audits = auditProcesses(workbook);
  const { from, until } = holidayYears(engagement, about.at.slice(0, 10));
  const book: Book = {
    excel: new ExcelJS.Workbook(),
    workbook,
    engagement,
    readiness: assessReadiness(workbook),
    audits,
    advice: decideTouchpoints(workbook, audits.byId),
    about,
    holidays: await publicHolidays(holidayRegions(engagement.holiday_regions), from, until),
    links: [],
    charts: [],
    bulk: [],
  };
  describe(book);
  const sheets = SHEETS.map(({ name, tab, hidden = false }) =>
    book.excel.addWorksheet(name, {
      state: hidden ? 'hidden' : 'visible',
      properties: { tabColor: { argb: PALETTE[tab] } },
    }),
  );
  // Charts read the hidden lists, so these come first.
  const plans = SHEETS.flatMap((plan, index) => {
    const sheet = sheets[index];
    return sheet ? [{ plan, sheet }] : [];
  });
  const summaries = new Map(
    [...plans]
      .sort((a, b) => Number(b.plan === lists) - Number(a.plan === lists))
      .map(({ plan, sheet }) => [plan, plan.write(book, sheet)]),
  );
  const entries = SHEETS.flatMap((plan) => {
    const summary = summaries.get(plan);
    return summary && !plan.hidden && plan !== contents ? [{ plan, ...summary }] : [];
  });
  writeContents(book, entries);
  return book;
}

/** The document's properties: what it is and who made it, and nothing of the machine it was made on. */
function describe({ excel, engagement, about }: Book): void {
  const made = new Date(about.at);
  const author = cellText(about.author);
  excel.creator = author;
  excel.lastModifiedBy = author;
  excel.created = made;
  excel.modified = made;
  excel.title = cellText(engagement.title);
  excel.subject = 'Readiness for outsourcing customer service';
  excel.company = cellText(engagement.client);
  excel.category = 'Readiness workbook';
  excel.keywords = 'customer service, outsourcing, readiness';
  excel.description = `Exported by Readiness Workbook ${about.appVersion} from workbook ${engagement.id}`;
  excel.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
}
