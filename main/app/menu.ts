import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { WindowCommand } from '../../shared/ipc/call-names.ts';
import type { Windows } from './windows.ts';

/** The application menu. Most items are commands that the focused window carries out. */
export function showMenu(windows: Windows): void {
  const mac = process.platform === 'darwin';
  const command = (label: string, name: WindowCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator ? { accelerator } : {}),
    registerAccelerator: name !== 'undo' && name !== 'redo', // Text fields have an undo of their own; the page decides.
    click: () => (windows.current ?? windows.add()).send({ kind: 'command', command: name }),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: 'File',
      submenu: [
        { label: 'New window', accelerator: 'CmdOrCtrl+Shift+N', click: () => windows.add() },
        command('New workbook…', 'new', 'CmdOrCtrl+N'),
        command('Open…', 'open', 'CmdOrCtrl+O'),
        command('Open the sample engagement', 'sample'),
        separator,
        command('Save a copy…', 'saveCopy', 'CmdOrCtrl+Shift+S'),
        command('Duplicate', 'duplicate'),
        command('Show in folder', 'reveal'),
        command('Export to Excel…', 'export', 'CmdOrCtrl+E'),
        separator,
        command('Close workbook', 'home'),
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: 'Edit',
      submenu: [
        command('Undo', 'undo', 'CmdOrCtrl+Z'),
        command('Redo', 'redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        separator,
        command('History', 'history'),
      ],
    },
    {
      label: 'View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
      ],
    },
    { label: 'Help', submenu: [command('Keyboard shortcuts', 'shortcuts'), { role: 'about' }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
