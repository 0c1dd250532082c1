import { app, type Session, session, type WebContents } from 'electron';

/** Addresses that something asked for outside the app, newest last. The app needs none; a test holds it to that. */
export const refusedRequests: string[] = [];

const OWN_SCHEMES = ['app:', 'data:', 'blob:', 'devtools:'];

/** Settings of Chromium itself; must run before Electron is ready. */
export function closeNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
}

/** Denies whatever a page could ask for beyond drawing itself: network, permissions, devices. */
export function lockSession(own: Session = session.defaultSession): void {
  own.webRequest.onBeforeRequest((details, answer) => {
    const allowed = OWN_SCHEMES.includes(new URL(details.url).protocol);
    if (!allowed) refusedRequests.push(details.url);
    answer({ cancel: !allowed });
  });
  own.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === 'clipboard-sanitized-write'),
  );
  own.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write');
  own.setDevicePermissionHandler(() => false);
  own.setSpellCheckerEnabled(false); // Its dictionaries would be downloaded.
}

/** Keeps every page where it is: no navigation, no new windows, no embedded pages. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
