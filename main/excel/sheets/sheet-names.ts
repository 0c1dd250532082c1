/** The names of the sheets: at most 31 characters, and no apostrophe, which exceljs does not quote. */
export const COVER = 'Cover';
export const CONTENTS = 'Contents';
export const CHECKLIST = 'Checklist';
export const RESULTS = 'Results';
export const GAPS = 'Gaps';
export const PROCESS_AUDIT = 'Process audit';
export const WAVE_PLAN = 'Wave plan';
export const TOUCHPOINT_MAP = 'Touchpoint map';
export const TOUCHPOINT_MATRIX = 'Touchpoint matrix';
export const LOCATIONS = 'Locations';
export const METHOD_SETTINGS = 'Method settings';
export const RATING_GUIDE = 'Rating guide';
export const ACTIONS = 'Actions';
export const WORKINGS = 'Workings';
export const CHECKS = 'Checks';
export const LISTS_SHEET = 'Lists';
export const META = '_meta';
