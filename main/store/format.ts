/** "ORWK" in the `application_id` of the SQLite header: what tells a workbook from any other SQLite file. */
export const APPLICATION_ID = 0x4f52574b;

/** Extension of a workbook file. */
export const EXTENSION = '.orw';

/** A workbook larger than this is not opened: no engagement comes near it, so something is wrong. */
export const LARGEST_FILE = 2 * 1024 ** 3;

/** Endings of the files in which SQLite keeps an unfinished change beside a database. */
export const COMPANIONS = ['-journal', '-wal', '-shm'] as const;
