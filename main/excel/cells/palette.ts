/** The colours of our spreadsheets, as Excel writes them: opaque, then red, green and blue. */
export const PALETTE = {
  ink: 'FF1B2A38',
  muted: 'FF55646F',
  line: 'FFD3DAE0',
  paper: 'FFFFFFFF',
  header: 'FF1F3A4D',
  headerInk: 'FFFFFFFF',
  /** The line above a header that says which part of a long row begins. */
  band: 'FFDCE5EC',
  /** What people fill in: pale yellow with blue text. */
  input: 'FFFFF8D6',
  inputInk: 'FF1A4B9B',
  /** What formulas work out: grey. */
  calculated: 'FFEFF2F4',
  calculatedInk: 'FF37444F',
  link: 'FF0B5CAD',
  good: 'FFD9EFE9',
  goodInk: 'FF0E5F50',
  attention: 'FFFBEBCF',
  attentionInk: 'FF7A4E08',
  bad: 'FFF7DDDA',
  badInk: 'FF8F2A20',
  /** Both ends and the middle of heat maps, safe for colour-blind readers. */
  low: 'FFF6BE85',
  middle: 'FFFFFFFF',
  high: 'FF9CC8E8',
  /** Decisions keep one colour each everywhere: full for drawings, light with dark text for cells. */
  keep: 'FFD55E00',
  keepLight: 'FFFBE3D2',
  keepInk: 'FF8A3C00',
  outsource: 'FF0072B2',
  outsourceLight: 'FFD9EAF6',
  outsourceInk: 'FF00507D',
  automate: 'FF009E73',
  automateLight: 'FFD5F0E6',
  automateInk: 'FF00614A',
  hybrid: 'FF8E5AA8',
  hybridLight: 'FFEDE2F2',
  hybridInk: 'FF5E3173',
  /** The heat map of risks runs from paper to one dark hue. */
  riskMedium: 'FFFBEDEB',
  riskHigh: 'FFF2CBC6',
  riskCritical: 'FFE5A39A',
  open: 'FF7D8A94',
  /** Tabs: what spans the phases, and each phase. */
  across: 'FF7D8A94',
  readiness: 'FF4F7BA8',
  expectations: 'FFA3607F',
  selection: 'FF7F7B3A',
} as const;

/** A colour as drawings write it: without its opacity. */
export function drawn(colour: keyof typeof PALETTE): string {
  return PALETTE[colour].slice(2);
}
