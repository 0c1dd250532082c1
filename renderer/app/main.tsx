import './without-eval.ts';
import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '../ui/tokens.css';
import './app.css';
import {
  DEFAULT_THEME,
  localStorageColorSchemeManager,
  MantineProvider,
  mergeMantineTheme,
} from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { App } from './app.tsx';
import { applyTheme } from './apply-theme.ts';
import { reportFailures } from './report-failure.ts';
import { styleNonce } from './style-nonce.ts';
import { theme } from './theme.ts';

const schemes = localStorageColorSchemeManager({ key: 'colour-scheme' });

// Modal's scroll lock makes a style element of its own and looks for the nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
reportFailures();
applyTheme(mergeMantineTheme(DEFAULT_THEME, theme));

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element for the app.');

createRoot(root).render(
  <MantineProvider
    theme={theme}
    colorSchemeManager={schemes}
    defaultColorScheme="auto"
    getStyleNonce={styleNonce}
    withCssVariables={false}
    withGlobalClasses={false}
    deduplicateInlineStyles
  >
    <Notifications position="bottom-right" autoClose={6000} limit={4} transitionDuration={140} />
    <Router hook={useHashLocation}>
      <App />
    </Router>
  </MantineProvider>,
);
