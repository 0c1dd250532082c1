import { createTheme, type MantineColorsTuple, rem } from '@mantine/core';

/** The one accent colour, for actions; shade 7 on white has a contrast of 5.9:1. */
const blue: MantineColorsTuple = [
  '#eef4fd',
  '#dbe7fa',
  '#b5cdf4',
  '#8ab4f5',
  '#6698e7',
  '#4a86e2',
  '#2f6fd6',
  '#215fc0',
  '#1a50a5',
  '#123f86',
];

const gray: MantineColorsTuple = [
  '#f7f8fa',
  '#f1f3f6',
  '#e9ecf1',
  '#dfe3e9',
  '#ccd2db',
  '#b6bdc9',
  '#626c7b',
  '#566070',
  '#3a4352',
  '#1c2430',
];

const dark: MantineColorsTuple = [
  '#e3e7ed',
  '#c6cdd7',
  '#a3adbb',
  '#75808f',
  '#3b4452',
  '#2b323d',
  '#1d222a',
  '#15191f',
  '#101318',
  '#0b0d11',
];

/** Calm and dense: 14 px text, 6 px corners, one accent; the colours that mean something are in tokens.css. */
export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: { light: 7, dark: 6 },
  colors: { blue, gray, dark },
  white: '#ffffff',
  black: '#1c2430',
  fontFamily: "'Inter Variable', 'Segoe UI', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace",
  fontSizes: { xs: rem(12), sm: rem(14), md: rem(14), lg: rem(16), xl: rem(20) },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: rem(8), sm: rem(12), md: rem(16), lg: rem(24), xl: rem(32) },
  radius: { xs: rem(3), sm: rem(4), md: rem(6), lg: rem(8), xl: rem(12) },
  defaultRadius: 'md',
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: rem(28), lineHeight: '1.25' },
      h2: { fontSize: rem(20), lineHeight: '1.3' },
      h3: { fontSize: rem(16), lineHeight: '1.4' },
      h4: { fontSize: rem(14), lineHeight: '1.5' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Modal: { defaultProps: { centered: true, transitionProps: { transition: 'fade', duration: 140 } } },
    Menu: {
      defaultProps: {
        shadow: 'sm',
        withInitialFocusPlaceholder: false,
        transitionProps: { transition: 'fade', duration: 120 },
      },
    },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false, transitionProps: { duration: 120 } } },
  },
});
