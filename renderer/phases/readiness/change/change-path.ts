/** The page's own path; its views and rows follow behind it. */
export const CHANGE_PATH = '/readiness/change';
