import first from './0001-first.sql';
import engagementScope from './0002-engagement-scope.sql';
import registers from './0003-registers.sql';
import readinessComplete from './0004-readiness-complete.sql';
import expectations from './0005-expectations.sql';
import partnerSelection from './0006-partner-selection.sql';

/**
 * Every step of the file format, oldest first; the position is the version (`user_version`).
 * A released migration is frozen: a change of the format is a new file at the end.
 */
export const MIGRATIONS: readonly string[] = [
  first,
  engagementScope,
  registers,
  readinessComplete,
  expectations,
  partnerSelection,
];

/** The version that this release writes. */
export const LATEST_VERSION = MIGRATIONS.length;
