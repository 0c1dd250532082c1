/** The names of the sheets: at most 31 characters, and no apostrophe, which exceljs does not quote. */
export const COVER = 'Cover';
export const CONTENTS = 'Contents';
export const CHECKLIST = 'Readiness checklist';
export const RESULTS = 'Readiness results';
export const GAPS = 'Readiness gaps';
export const WORKINGS = 'Readiness workings';
export const CHECKS = 'Checks';
export const LISTS_SHEET = 'Lists';
export const META = '_meta';
