/** The page's own path; its views and rows follow behind it. */
export const GOVERNANCE_PATH = '/expectations/governance';
