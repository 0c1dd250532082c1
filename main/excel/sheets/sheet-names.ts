/** The names of the sheets: at most 31 characters, and no apostrophe, which exceljs does not quote. */
export const COVER = 'Cover';
export const CONTENTS = 'Contents';
export const CHECKLIST = 'Checklist';
export const RESULTS = 'Results';
export const GAPS = 'Gaps';
export const WORKINGS = 'Workings';
export const CHECKS = 'Checks';
export const LISTS_SHEET = 'Lists';
export const META = '_meta';
