/** Every call that a window can make. The preload script offers exactly these. */
export const CALL_NAMES = [
  'home.read',
  'home.setAuthor',
  'home.forget',
  'home.backups',
  'file.create',
  'file.choose',
  'file.open',
  'file.openSample',
  'file.restore',
  'file.close',
  'file.saveCopy',
  'file.duplicate',
  'file.reveal',
  'file.exportExcel',
  'file.showExport',
  'picture.save',
  'calendar.save',
  'page.savePdf',
  'page.print',
  'workbook.read',
  'workbook.commit',
  'workbook.undo',
  'workbook.redo',
  'workbook.history',
  'staffing.weeks',
  'staffing.years',
  'staffing.pools',
  'staffing.whatIf',
  'ranking.simulate',
  'case.simulate',
  'rfp.issue',
  'rfp.read',
  'rfp.saveList',
  'window.flushed',
  'window.report',
] as const;

export type CallName = (typeof CALL_NAMES)[number];

/** What the shell tells a window without being asked. */
export type ShellEvent =
  /** A workbook was opened into this window, or closed: read it again. */
  | { readonly kind: 'workbook-changed' }
  /** A menu item or key of the shell that the window carries out. */
  | { readonly kind: 'command'; readonly command: WindowCommand }
  /** The window is about to close: send what is still being typed, then call `window.flushed`. */
  | { readonly kind: 'flush' }
  /** Something happened outside a call that the person should know. */
  | { readonly kind: 'notice'; readonly tone: 'info' | 'error'; readonly message: string };

export const WINDOW_COMMANDS = [
  'new',
  'open',
  'sample',
  'undo',
  'redo',
  'export',
  'saveCopy',
  'duplicate',
  'reveal',
  'home',
  'history',
  'shortcuts',
] as const;
export type WindowCommand = (typeof WINDOW_COMMANDS)[number];
