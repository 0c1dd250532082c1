/** The colours of drawings that are made without the page: those of the light scheme in tokens.css. */
export const INK = {
  text: '#1c2430',
  quiet: '#566070',
  line: '#dfe3e9',
  strong: '#b6bdc9',
  sunken: '#f1f3f6',
  paper: '#ffffff',
} as const;

/** What a picture is written in, wherever it is opened. */
export const FONT = "Inter, 'Inter Variable', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
